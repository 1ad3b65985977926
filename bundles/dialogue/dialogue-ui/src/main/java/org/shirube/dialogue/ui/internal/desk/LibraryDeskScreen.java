// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.dialogue.api.LibraryDesk.Draft;
import org.shirube.dialogue.api.LibraryDesk.Sheet;
import org.shirube.dialogue.ui.internal.agenda.AgendasCard;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;

/** The sheets of the library, and one of them to edit; which one stands in the address. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.LIBRARY_DESK,
        titleKey = "dialogue.desk.title",
        icon = "edit",
        order = 75,
        roles = {Role.HR_ADMIN})
public final class LibraryDeskScreen extends Composite<Styled> implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    private static final String SHEET = "sheet";
    /** Not a sheet, but edited here as well: the courses of talks. */
    static final String AGENDAS = "agendas";

    private final transient LibraryDesk desk;
    private final transient AgendaTemplates templates;
    private final transient CurrentActor actor;
    private final transient CurrentZone zone;
    private @Nullable SheetEditor editor;

    @Activate
    public LibraryDeskScreen(
            @Reference LibraryDesk desk,
            @Reference AgendaTemplates templates,
            @Reference CurrentActor actor,
            @Reference CurrentZone zone) {
        this.templates = templates;
        this.desk = desk;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    /** What was typed and not saved is not thrown away without a question. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        SheetEditor open = editor;
        if (open != null && open.unsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ConfirmDialog dialog = new ConfirmDialog(
                    getTranslation("dialogue.desk.leave.title"),
                    getTranslation("dialogue.desk.leave.text"),
                    getTranslation("dialogue.desk.leave.do"),
                    confirm -> leave.proceed());
            dialog.setConfirmButtonTheme("error primary");
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("dialogue.desk.leave.not"));
            dialog.addCancelListener(cancel -> leave.cancel());
            dialog.open();
        }
    }

    void show(QueryParameters parameters) {
        List<Sheet> sheets = desk.sheets(actor.get());
        String wanted =
                parameters.getSingleParameter(SHEET).orElse(sheets.get(0).name());
        editor = wanted.equals(AGENDAS) ? null : editor(parameters, sheets, wanted);
        Div body = new Div(new SheetList(sheets, wanted, this::open));
        body.addClassNames("talks-guide", "talks-desk");
        body.add(part(wanted));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("dialogue.desk.title"))
                                .withSubline(getTranslation("dialogue.desk.subline")),
                        new VisibilityLine(getTranslation("dialogue.desk.visible")),
                        body);
    }

    private @Nullable SheetEditor editor(QueryParameters parameters, List<Sheet> sheets, String wanted) {
        return sheet(sheets, wanted)
                .map(draft -> new SheetEditor(new SheetDesk(desk, actor, zone), draft, sheets, () -> show(parameters)))
                .orElse(null);
    }

    private com.vaadin.flow.component.Component part(String wanted) {
        if (wanted.equals(AGENDAS)) {
            return new AgendasCard(templates, actor);
        }
        SheetEditor open = editor;
        return open == null ? unknown() : open;
    }

    private Optional<Draft> sheet(List<Sheet> sheets, String wanted) {
        boolean there = sheets.stream().anyMatch(sheet -> sheet.name().equals(wanted));
        return there ? Optional.of(desk.read(actor.get(), wanted)) : NewSheet.draft(wanted);
    }

    private EmptyState unknown() {
        return new EmptyState(
                getTranslation("dialogue.desk.unknown.title"), getTranslation("dialogue.desk.unknown.text"));
    }

    private void open(String name) {
        getUI().ifPresent(ui -> ui.navigate(Links.LIBRARY_DESK, QueryParameters.of(SHEET, name)));
    }

    /** The address of a sheet. */
    static String link(String name) {
        return Links.LIBRARY_DESK + "?" + QueryParameters.of(SHEET, name).getQueryString();
    }
}
