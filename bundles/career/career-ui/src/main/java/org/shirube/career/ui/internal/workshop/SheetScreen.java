// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.ShareDialog;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** One of my sheets: to read, go on writing, share, print, and take on as the step of the month. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SHEET,
        titleKey = "career.part.SHEET",
        roles = {Role.MEMBER, Role.MANAGER})
public final class SheetScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Takers takers;
    private final Div body = new Div();

    @Activate
    public SheetScreen(@Reference Services services, @Reference Takers takers) {
        this.services = services;
        this.takers = takers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> sheet = Ids.of(event.getRouteParameters())
                .flatMap(id -> services.sheets().find(services.actor(), id));
        WayLink back = new WayLink(Links.SHEETS, getTranslation("career.sheets.back"));
        back.addClassNames("career-back", "career-no-print");
        getContent().removeAll();
        getContent().add(back);
        sheet.ifPresentOrElse(this::show, () -> getContent()
                .add(new EmptyState(
                        getTranslation("career.sheet.gone.title"), getTranslation("career.sheet.gone.text"))));
    }

    private void show(Sheet sheet) {
        VisibilityLine visible = new VisibilityLine(getTranslation("career.sheet.visible"));
        AfterCard after = new AfterCard(services, sheet.id());
        after.addClassName("career-no-print");
        TakeCard take = new TakeCard(takers, sheet);
        take.addClassName("career-no-print");
        visible.addClassName("career-no-print");
        body.addClassName("career-stack");
        body.removeAll();
        body.add(new SheetPaper(sheet));
        getContent()
                .add(
                        new PageHeader(sheet.title()).withSubline(Words.day(sheet.day())),
                        visible,
                        actions(sheet),
                        body,
                        after,
                        take);
    }

    private Div actions(Sheet sheet) {
        Div actions = Shapes.line(
                Shapes.mainButton(
                        getTranslation("career.sheet.print"), () -> getElement().executeJs("window.print()")),
                Shapes.quietButton(getTranslation("career.sheet.write"), () -> write(sheet)),
                Shapes.quietButton(getTranslation("career.share.do"), () -> share(sheet)),
                Shapes.quietButton(getTranslation("career.step.remove"), () -> askToRemove(sheet)));
        actions.addClassName("career-no-print");
        return actions;
    }

    private void write(Sheet sheet) {
        body.removeAll();
        services.sheets()
                .find(services.actor(), sheet.id())
                .ifPresent(now -> body.add(
                        new SheetForm(services, now),
                        Shapes.line(Shapes.mainButton(getTranslation("career.sheet.read"), () -> read(sheet)))));
    }

    private void read(Sheet sheet) {
        body.removeAll();
        services.sheets().find(services.actor(), sheet.id()).ifPresent(now -> body.add(new SheetPaper(now)));
    }

    private void share(Sheet sheet) {
        Scope scope = Scope.one(Scope.Part.SHEET, sheet.id());
        new ShareDialog(services.visit(), services.shares(), scope, sheet.title(), () -> {}).open();
    }

    private void askToRemove(Sheet sheet) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("career.sheet.remove"));
        dialog.setText(getTranslation("career.sheet.remove.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("career.step.remove"));
        dialog.addConfirmListener(confirmed -> {
            services.sheets().remove(services.actor(), sheet.id());
            getUI().ifPresent(ui -> ui.navigate(Links.SHEETS));
        });
        dialog.open();
    }
}
