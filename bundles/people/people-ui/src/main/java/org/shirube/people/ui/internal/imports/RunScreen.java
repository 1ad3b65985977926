// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** One run: how far it is, what it would change, and the decision. It can be left at any time and goes on. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.RUN + "/:id",
        titleKey = "people.imports.run.title",
        roles = {Role.HR_ADMIN, Role.INTEGRATOR})
public final class RunScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 1_000;

    private final transient PeopleImport imports;
    private final transient ApplyQueue queue;
    private final transient CurrentActor actor;
    private final transient CurrentZone zone;
    private transient @Nullable ImportRunId id;
    private transient @Nullable ImportRun shown;
    private @Nullable Registration polls;
    private boolean shownBusy;

    @Activate
    public RunScreen(
            @Reference PeopleImport imports,
            @Reference ApplyQueue queue,
            @Reference CurrentActor actor,
            @Reference CurrentZone zone) {
        this.imports = imports;
        this.queue = queue;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID value = Links.id(event.getRouteParameters().get("id").orElse(null));
        show(value == null ? null : new ImportRunId(value));
    }

    void show(@Nullable ImportRunId wanted) {
        id = wanted;
        shown = null;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(this::poll);
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    private void poll(PollEvent event) {
        refresh();
        watch(event.getSource());
    }

    private void watch(UI ui) {
        ui.setPollInterval(isMoving() ? POLL_MILLIS : -1);
    }

    private boolean isMoving() {
        ImportRun run = shown;
        if (run == null) {
            return false;
        }
        return switch (run.state()) {
            case READING, COMPARING, APPLYING -> true;
            case WAITING -> shownBusy;
            case APPLIED, DISCARDED, FAILED -> false;
        };
    }

    private void refresh() {
        ImportRunId wanted = id;
        // The queue is asked before the run: it lets go of a run only once its new state can be read.
        boolean busy = wanted != null && queue.holds(wanted);
        Optional<ImportRun> found = wanted == null ? Optional.empty() : imports.run(actor.get(), wanted);
        if (found.isPresent() && found.get().equals(shown) && busy == shownBusy) {
            return;
        }
        shown = found.orElse(null);
        shownBusy = busy;
        getContent().removeAll();
        getContent().add(new ImportsHead("people.imports.run.title", ""));
        getContent()
                .add(found.<com.vaadin.flow.component.Component>map(this::body).orElseGet(this::unknown));
    }

    private com.vaadin.flow.component.Component body(ImportRun run) {
        var body = Parts.stack(new RunHead(run, zone.get()));
        if (isMoving()) {
            body.add(new RunProgress(run));
            return body;
        }
        body.add(new CountsBar(run));
        if (queue.broke(run.id())) {
            body.add(Parts.notice(Tone.BAD, getTranslation("people.imports.broke")));
        }
        if (run.state() == ImportRun.State.WAITING) {
            if (!changesAnything(run)) {
                body.add(Parts.notice(
                        Tone.INFO, getTranslation(run.rows() == 0 ? "people.imports.empty" : "people.imports.same")));
            }
            body.add(new Decision(run, this::apply, this::discard));
        }
        body.add(Parts.section(
                getTranslation("people.change.title"), new ChangeSection(new ChangeGrid(imports, actor, run.id()))));
        return body;
    }

    private static boolean changesAnything(ImportRun run) {
        return Stream.of(run.people(), run.units())
                .anyMatch(counts -> counts.created() + counts.changed() + counts.ended() > 0);
    }

    private void apply(ImportRun run, boolean confirmed) {
        queue.apply(actor.get(), run.id(), confirmed);
        refresh();
        getUI().ifPresent(this::watch);
    }

    private void discard(ImportRun run) {
        imports.discard(actor.get(), run.id());
        refresh();
    }

    private com.vaadin.flow.component.Component unknown() {
        return Parts.empty(
                getTranslation("people.imports.run.unknown.title"),
                getTranslation("people.imports.run.unknown.text"),
                new WayLink(Links.IMPORTS, getTranslation("people.imports.title")));
    }
}
