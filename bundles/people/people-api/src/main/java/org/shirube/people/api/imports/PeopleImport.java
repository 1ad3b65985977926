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
 *
 * <p>What a delivery means:
 *
 * <ul>
 *   <li>A refused row keeps what it is about as it was: nobody ends and nothing changes because a row could not be read.
 *   <li>A reference to somebody whose row was itself refused is good; it heals when that row is mended. A reference to
 *       somebody whom neither the delivery nor the directory knows refuses the row.
 *   <li>A unit that good rows refer to does not close because it was not delivered.
 *   <li>A row without days tells of the effective day only and is compared with the period of that day. Rows with days are
 *       somebody's whole time from their first day on and are compared as a whole; days between them, and after the last,
 *       are days on which the person has {@linkplain org.shirube.people.api.EmploymentStatus#LEFT left}.
 *   <li>An id that stands twice refuses all its rows, unless all of them have days: then those that overlap an earlier one.
 *   <li>A circle in reporting lines or among units refuses the rows that make it.
 *   <li>The brake counts whoever is present on the effective day and has left once the run is applied: not delivered, or
 *       delivered as left. Where refused rows name nobody and somebody would end for not being delivered, the run asks too.
 * </ul>
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
