// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** Where personnel data comes from, and what came of it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.IMPORTS,
        titleKey = "people.imports.title",
        icon = "inbox",
        order = 120,
        roles = {Role.HR_ADMIN, Role.INTEGRATOR})
public final class ImportsScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleImport imports;
    private final transient ImportInbox inbox;
    private final transient UploadShelf shelf;
    private final transient CurrentActor actor;
    private final transient CurrentZone zone;
    private final Div notices = Parts.stack();

    @Activate
    public ImportsScreen(
            @Reference PeopleImport imports,
            @Reference ImportInbox inbox,
            @Reference UploadShelf shelf,
            @Reference CurrentActor actor,
            @Reference CurrentZone zone) {
        this.imports = imports;
        this.inbox = inbox;
        this.shelf = shelf;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new ImportsHead("people.imports.title", Links.IMPORTS), notices, sources(), history());
    }

    private com.vaadin.flow.component.Component sources() {
        List<ImportInbox.ImportSource> all = inbox.sources(actor.get());
        if (all.isEmpty()) {
            return Parts.empty(
                    getTranslation("people.imports.sources.none.title"),
                    getTranslation("people.imports.sources.none.text"));
        }
        Div cards = new Div();
        cards.addClassName("people-cards");
        all.forEach(source -> cards.add(new SourceCard(source, this::upload, this::pickUp)));
        return Parts.section(getTranslation("people.imports.sources"), cards);
    }

    private com.vaadin.flow.component.Component history() {
        boolean none =
                imports.history(actor.get(), PageRequest.first(1)).items().isEmpty();
        return Parts.section(
                getTranslation("people.imports.history"),
                none ? Parts.quiet(getTranslation("people.imports.history.none")) : new RunGrid(imports, actor, zone));
    }

    private void upload(ImportInbox.ImportSource source) {
        new UploadDialog(
                        source,
                        shelf,
                        files -> started(() -> {
                            ImportRunId run = inbox.dryRun(actor.get(), source.name(), files);
                            shelf.release(run, files.values());
                            return run;
                        }))
                .open();
    }

    private void pickUp(ImportInbox.ImportSource source) {
        started(() -> inbox.pickUp(actor.get(), source.name()));
    }

    /** Goes to the run, or says why there is none. */
    private boolean started(Supplier<ImportRunId> start) {
        notices.removeAll();
        try {
            ImportRunId run = start.get();
            UI.getCurrent().navigate(Links.run(run));
            return true;
        } catch (ImportBusyException e) {
            Div notice = Parts.notice(Tone.CARE, getTranslation("people.imports.busy"));
            notice.add(new WayLink(Links.run(e.running().id()), getTranslation("people.imports.busy.open")));
            notices.add(notice);
        } catch (IllegalArgumentException e) {
            notices.add(Sentences.refused(this, String.valueOf(e.getMessage())));
        }
        return false;
    }
}
