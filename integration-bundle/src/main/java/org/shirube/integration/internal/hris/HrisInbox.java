// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.integration.internal.joining.ColumnsOf;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** Files that come by hand: checked at once, then read on threads of their own. */
@Component(service = ImportInbox.class)
public final class HrisInbox implements ImportInbox {

    private static final int MAX_FILES = 20;
    /** What an upload for which no route is configured may end before somebody is asked. */
    private static final double BRAKE_PERCENT = 5;

    private final HrisSources sources;
    private final Runs runs;
    private final ReadingThreads threads = new ReadingThreads();

    @Activate
    public HrisInbox(@Reference HrisSources sources, @Reference PeopleImport people, @Reference Clock clock) {
        this.sources = sources;
        this.runs = new Runs(people, clock, sources.headings());
    }

    @Deactivate
    void deactivate() {
        threads.close();
    }

    @Override
    public List<ImportSource> sources(Actor actor) {
        permit(actor, "list import sources");
        return sources.mappings().names().stream().map(this::source).toList();
    }

    @Override
    public ImportRunId dryRun(Actor actor, String source, Map<String, Path> files) {
        permit(actor, "import people");
        Mapping mapping = usable(source);
        if (files.isEmpty() || files.size() > MAX_FILES) {
            throw Problem.of("delivery.missing", source, Delivery.patterns(mapping), files.size());
        }
        Delivery delivery = Delivery.of(mapping, files);
        Limits limits = sources.intake(source).map(Intake::limits).orElse(Limits.DEFAULT);
        double brake = sources.intake(source).map(Intake::brakePercent).orElse(BRAKE_PERCENT);
        String fingerprint = delivery.fingerprint(limits);
        OpenDelivery open = runs.open(delivery, limits);
        ImportRunId run = threads.start(open, begun -> runs.compare(actor, open, fingerprint, brake, begun));
        if (!ColumnsOf.joined(mapping).isEmpty()) {
            sources.uploads().keep(source, run, delivery);
        }
        return run;
    }

    @Override
    public ImportRunId pickUp(Actor actor, String source) {
        permit(actor, "import people");
        usable(source);
        Intake intake = sources.intake(source).orElseThrow(() -> Problem.of("inbox.no-folder", source));
        Claim claim = intake.takeNow().orElseThrow(() -> Problem.of("inbox.nothing", source));
        return threads.start(() -> {}, begun -> intake.processByHand(actor, claim, begun));
    }

    @Override
    public ImportRunId mend(Actor actor, UUID quarantined, String raw) {
        permit(actor, "mend a row");
        return new Mending(sources, runs, threads).mend(actor, quarantined, raw);
    }

    private ImportSource source(String name) {
        String folder =
                sources.intake(name).map(found -> found.folder().toString()).orElse("");
        try {
            Mapping mapping = sources.mappings().get(name);
            List<String> files =
                    mapping.files().values().stream().map(FileSpec::pattern).toList();
            return new ImportSource(name, mapping.description(), files, folder, "");
        } catch (Problem e) {
            return new ImportSource(name, "", List.of(), folder, e.sentences());
        }
    }

    private Mapping usable(String source) {
        return sources.mappings().get(source);
    }

    private static void permit(Actor actor, String what) {
        actor.require(what, Role.HR_ADMIN, Role.INTEGRATOR);
    }
}
