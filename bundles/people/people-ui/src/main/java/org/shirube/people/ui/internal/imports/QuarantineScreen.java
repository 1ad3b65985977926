// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.Screen;
import org.shirube.ui.component.WayLink;

/** Rows that could not be used: what is wrong with each, in words, and the way to mend it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.QUARANTINE,
        titleKey = "people.quarantine.title",
        roles = {Role.HR_ADMIN, Role.INTEGRATOR})
public final class QuarantineScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleImport imports;
    private final transient ImportInbox inbox;
    private final transient CurrentActor actor;
    private final transient CurrentZone zone;
    private transient @Nullable ImportRunId run;

    @Activate
    public QuarantineScreen(
            @Reference PeopleImport imports,
            @Reference ImportInbox inbox,
            @Reference CurrentActor actor,
            @Reference CurrentZone zone) {
        this.imports = imports;
        this.inbox = inbox;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID value = Links.id(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("run")
                .orElse(null));
        show(value == null ? null : new ImportRunId(value));
    }

    void show(@Nullable ImportRunId wanted) {
        run = wanted;
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().fill();
        getContent().add(new ImportsHead("people.quarantine.title", run == null ? Links.QUARANTINE : ""));
        if (imports.quarantine(actor.get(), run, PageRequest.first(1)).items().isEmpty()) {
            getContent()
                    .add(Parts.empty(
                            getTranslation("people.quarantine.none.title"),
                            getTranslation("people.quarantine.none.text"),
                            new WayLink(Links.IMPORTS, getTranslation("people.imports.title"))));
            return;
        }
        getContent()
                .add(
                        Parts.quiet(
                                getTranslation(run == null ? "people.quarantine.text" : "people.quarantine.text.run")),
                        tools(),
                        new QuarantineGrid(imports, actor, run, this::mend, this::drop));
    }

    private Div tools() {
        Actor viewer = actor.get();
        ImportRunId wanted = run;
        QuarantineCsv csv = new QuarantineCsv(imports, this::getTranslation, zone.get());
        Anchor download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("quarantine.csv");
                    event.setContentType("text/csv;charset=utf-8");
                    csv.write(viewer, wanted, event.getOutputStream());
                },
                getTranslation("people.quarantine.csv"));
        Div tools = Parts.row(download);
        tools.addClassName("people-tools");
        if (wanted != null) {
            tools.add(new WayLink(Links.run(wanted), getTranslation("people.quarantine.run")));
            tools.add(new WayLink(Links.QUARANTINE, getTranslation("people.quarantine.all")));
        }
        return tools;
    }

    private void mend(QuarantinedRow row) {
        new MendDialog(imports, inbox, actor, row, this::show).open();
    }

    private void drop(QuarantinedRow row) {
        imports.settle(actor.get(), row.id(), QuarantinedRow.State.DROPPED);
        show();
    }
}
