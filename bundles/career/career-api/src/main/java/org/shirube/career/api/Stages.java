// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * The stage of career autonomy, chosen by the person alone. No role sees it. Somebody else sees it while two things hold: they
 * accompany the person ({@link Companions}), and the person shares it with them. To share, give
 * {@link org.shirube.platform.api.visibility.VisibilityGrants} for {@link #GRANT}; to end that, take it back.
 *
 * <p>The stage is sealed where it is stored. The database, the ledger and the trail show that a person chose and when, and
 * not what. Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee,
 * except for {@link #of}, which then finds nothing.
 */
@ProviderType
public interface Stages {

    /** What a person shares: the kind of the grant. */
    String GRANT = "career.stage";

    /** How long nobody is asked again after an answer, in days: half a year, so that one is asked twice a year. */
    int DAYS_BETWEEN_QUESTIONS = 182;

    /** The most entries that are told of one person. */
    int MOST_ENTRIES = 1_000;

    /** The actor's own stage; empty where they have not chosen one. */
    Optional<StageEntry> own(Actor member);

    /**
     * Chooses a stage. Earlier ones stay in the history. Choosing the same again confirms it: it holds since it was first
     * chosen, and one is asked again {@value #DAYS_BETWEEN_QUESTIONS} days from now.
     *
     * @return the actor's stage from now on
     */
    StageEntry choose(Actor member, Stage stage);

    /** What the actor chose over time, newest first; at most the {@value #MOST_ENTRIES} newest answers are looked at. */
    List<StageEntry> history(Actor member);

    /**
     * The stage of a person, for that person and for who accompanies them while it is shared. To anybody else this is empty,
     * which does not tell whether there is one. A look that is let through stands in the person's trail.
     */
    Optional<StageEntry> of(Actor viewer, EmployeeId member);

    /**
     * Suggests a stage to a person. It replaces what the same companion suggested before.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException where the actor does not accompany the person
     */
    void suggest(Actor companion, EmployeeId member, Stage stage);

    /** What was suggested to the actor, newest first; one from each companion at most. */
    List<StageSuggestion> suggestions(Actor member);

    /** Puts away what somebody suggested to the actor. Where there is nothing, nothing changes. */
    void dismiss(Actor member, EmployeeId from);

    /**
     * Whether to ask the actor for their stage: they never answered, or {@value #DAYS_BETWEEN_QUESTIONS} days have passed since
     * they last chose, confirmed or put it off.
     */
    boolean askAgain(Actor member);

    /** Puts the question off: it comes again in {@value #DAYS_BETWEEN_QUESTIONS} days. */
    void notNow(Actor member);

    /**
     * Removes every stage, suggestion and answer of the actor, and ends all sharing of their stage. In the database stays what
     * the trail and the ledger say: that and when there was a choice, and that this was done.
     */
    void forget(Actor member);
}
