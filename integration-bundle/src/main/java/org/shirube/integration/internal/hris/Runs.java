// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.shirube.integration.internal.joining.PictureSink;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns deliveries into runs that wait with their difference. */
final class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final PeopleImport people;
    private final Clock clock;
    private final Headings headings;

    Runs(PeopleImport people, Clock clock, Headings headings) {
        this.people = people;
        this.clock = clock;
        this.headings = headings;
    }

    PeopleImport people() {
        return people;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Whether this very delivery is what the source said last: then there is nothing to do. An older delivery that comes
     * again is news, because something else was applied in between.
     */
    boolean appliedLast(Actor actor, String source, String fingerprint) {
        if (!people.wasApplied(actor, source, fingerprint)) {
            return false;
        }
        PageRequest page = PageRequest.first(PageRequest.MAX_LIMIT);
        while (true) {
            Page<ImportRun> runs = people.history(actor, page);
            for (ImportRun run : runs.items()) {
                if (run.source().equals(source) && run.state() == ImportRun.State.APPLIED) {
                    return run.delivery().equals(fingerprint);
                }
            }
            if (!runs.more()) {
                return false;
            }
            page = new PageRequest(page.offset() + PageRequest.MAX_LIMIT, PageRequest.MAX_LIMIT);
        }
    }

    /** Looks at the files. */
    OpenDelivery open(Delivery delivery, Limits limits) {
        return new OpenDelivery(delivery, limits, today());
    }

    /**
     * Reads and compares.
     *
     * @param begun told the id as soon as the run exists
     */
    ImportRun compare(
            Actor actor, OpenDelivery delivery, String fingerprint, double brakePercent, Consumer<ImportRunId> begun) {
        Mapping mapping = delivery.mapping();
        remember(delivery);
        ImportOptions options = new ImportOptions(
                mapping.source(),
                fingerprint,
                delivery.effective(),
                mapping.completePeople(),
                mapping.completeUnits(),
                brakePercent);
        return compare(actor, options, delivery, begun);
    }

    /** Reads and compares with options of one's own. */
    ImportRun compare(Actor actor, ImportOptions options, OpenDelivery delivery, Consumer<ImportRunId> begun) {
        try (ImportDraft draft = people.begin(actor, options)) {
            begun.accept(draft.id());
            return compare(draft, delivery);
        }
    }

    private void remember(OpenDelivery delivery) {
        delivery.headings().forEach((alias, heading) -> {
            FileSpec spec = delivery.mapping().files().get(alias);
            if (spec != null) {
                headings.remember(
                        delivery.mapping().source(),
                        alias,
                        heading.names(),
                        spec.format().delimiter());
            }
        });
    }

    /** Leaves a trace of a delivery that could not be read at all. */
    void refuse(Actor actor, Mapping mapping, String fingerprint, Problem problem) {
        ImportOptions options = new ImportOptions(mapping.source(), fingerprint, today(), false, false, 0);
        try (ImportDraft draft = people.begin(actor, options)) {
            draft.fail(problem.sentences());
        }
    }

    private static ImportRun compare(ImportDraft draft, OpenDelivery delivery) {
        try {
            delivery.read(new DraftSink(draft));
            return draft.compare(delivery.rawRows());
        } catch (Problem e) {
            draft.fail(e.sentences());
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Import run {} stopped", draft.id(), e);
            Problem problem = Problem.of("run.failed", e.getClass().getSimpleName());
            draft.fail(problem.sentences());
            throw problem;
        }
    }

    /** Hands the picture on to a run. */
    private record DraftSink(ImportDraft draft) implements PictureSink {

        @Override
        public void unit(UnitRow row) {
            draft.add(row);
        }

        @Override
        public void person(PersonRow row) {
            draft.add(row);
        }

        @Override
        public void refuse(RefusedRow row) {
            draft.refuse(row);
        }
    }
}
