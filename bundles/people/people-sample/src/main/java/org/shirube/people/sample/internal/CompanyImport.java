// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.util.Set;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the sample company in as one delivery of one source. */
final class CompanyImport {

    /** The source the people belong to, as a mapping for the written files would be named. */
    static final String SOURCE = "sample";

    private static final Logger LOG = LoggerFactory.getLogger(CompanyImport.class);

    /** Never in production, so it may do what an integrator may. */
    private static final Actor LOADER =
            new Actor(Actor.SYSTEM_ID, SOURCE, null, Set.of(Role.INTEGRATOR, Role.HR_ADMIN));

    private final PeopleImport imports;
    private final String delivery;
    private final LocalDate today;

    CompanyImport(PeopleImport imports, String delivery, LocalDate today) {
        this.imports = imports;
        this.delivery = delivery;
        this.today = today;
    }

    /** Whether the company is in the directory. */
    boolean wasBrought() {
        return imports.wasApplied(LOADER, SOURCE, delivery);
    }

    /** @return whether it is in the directory now; it is not where the thread was interrupted */
    boolean bring(SampleCompany company) {
        discardWaiting();
        Actor system = Actor.system(SOURCE);
        ImportOptions options = new ImportOptions(SOURCE, delivery, today, false, false, 100);
        ImportRun compared;
        try (ImportDraft draft = imports.begin(system, options)) {
            company.units().forEach(draft::add);
            company.people()
                    .takeWhile(row -> !Thread.currentThread().isInterrupted())
                    .forEach(draft::add);
            if (Thread.currentThread().isInterrupted()) {
                draft.fail("stopped while the sample company was read");
                return false;
            }
            compared = draft.compare();
        }
        ImportRun applied = imports.apply(system, compared.id(), true);
        LOG.info(
                "Sample company: {} rows, {} people and {} units created, {} rows refused, {}",
                applied.rows(),
                applied.people().created(),
                applied.units().created(),
                applied.refused(),
                applied.state());
        return applied.state() == ImportRun.State.APPLIED;
    }

    /** A run that was killed between its comparison and its end would keep every other one out. */
    private void discardWaiting() {
        imports.history(LOADER, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(run -> run.source().equals(SOURCE) && run.state() == ImportRun.State.WAITING)
                .forEach(run -> imports.discard(LOADER, run.id()));
    }
}
