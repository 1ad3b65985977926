// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * Brings what a source says into the directory: a batch is staged, compared, and then applied in one go or not at all.
 * Every call needs {@link org.shirube.platform.api.actor.Role#HR_ADMIN} or
 * {@link org.shirube.platform.api.actor.Role#INTEGRATOR}.
 *
 * <p>Applying never overwrites: a changed person gets a new period from the effective day on and the old one is closed.
 * A correction within the same day replaces that day's period and the old wording stays in the trail of the run.
 */
@ProviderType
public interface PeopleImport {

    /**
     * Begins a run. A source has one run at a time.
     *
     * @throws ImportBusyException while another run of the source reads, compares, applies or waits for a decision
     */
    ImportDraft begin(Actor actor, ImportOptions options);

    /**
     * Writes a waiting difference, in one transaction. Where the directory has changed since the comparison, the run
     * fails and nothing is written.
     *
     * @param confirmed true where a person has seen the hold and goes on; false lets only a run without a hold through
     * @return the run: applied, or still waiting because of its hold, or failed
     */
    ImportRun apply(Actor actor, ImportRunId run, boolean confirmed);

    /** Throws a waiting difference away. Its refused rows stay in quarantine. */
    ImportRun discard(Actor actor, ImportRunId run);

    /** A run. */
    Optional<ImportRun> run(Actor actor, ImportRunId run);

    /** Whether this delivery of the source was applied before. */
    boolean wasApplied(Actor actor, String source, String delivery);

    /** Runs, newest first. */
    Page<ImportRun> history(Actor actor, PageRequest page);

    /**
     * What a run changes or changed, units first, then people, by external id.
     *
     * @param kinds which kinds; empty for all
     */
    Page<Change> changes(Actor actor, ImportRunId run, Set<Change.Kind> kinds, PageRequest page);

    /**
     * Refused rows, newest run first, in the order of the file.
     *
     * @param run of one run, or null for all that are open
     */
    Page<QuarantinedRow> quarantine(Actor actor, @Nullable ImportRunId run, PageRequest page);

    /** A refused row. */
    Optional<QuarantinedRow> quarantined(Actor actor, UUID id);

    /** Says what became of a refused row. */
    void settle(Actor actor, UUID id, QuarantinedRow.State state);
}
