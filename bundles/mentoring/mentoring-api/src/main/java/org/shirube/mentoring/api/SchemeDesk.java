// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * HR sets schemes up and looks after them. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no HR administrator and
 * {@link MentoringRefusedException} where the scheme is gone ({@code CHANGED_ELSEWHERE}).
 */
@ProviderType
public interface SchemeDesk {

    /** The most people invited at once. */
    int MOST_INVITED = 5_000;

    /** All schemes, newest first. */
    Page<Scheme> all(Actor hr, PageRequest page);

    /** One of them. */
    Scheme scheme(Actor hr, SchemeId id);

    /** Sets one up, as a draft. */
    Scheme create(Actor hr, SchemePlan plan);

    /**
     * Changes the plan. Once people have joined, the kind stays.
     *
     * @param version of what was read
     * @throws MentoringRefusedException where it is over, was changed by somebody else, or the kind is another
     */
    Scheme change(Actor hr, SchemeId id, long version, SchemePlan plan);

    /** Removes a draft, as if it had never been. */
    void discard(Actor hr, SchemeId id);

    /**
     * Takes it to another state: draft to open; open to matching or running; matching to open or running; any but draft to ended,
     * whereby its pairs end kindly and what waits is closed.
     *
     * @throws MentoringRefusedException where it does not lead there
     */
    Scheme move(Actor hr, SchemeId id, SchemeState to);

    /** Invites people to a side. Whoever is invited already stays. */
    void invite(Actor hr, SchemeId id, Side side, Set<EmployeeId> people);

    /** Takes an invitation back from those who have not joined. */
    void uninvite(Actor hr, SchemeId id, Side side, Set<EmployeeId> people);

    /** Who is invited to a side, in the order of ids. */
    Page<EmployeeId> invited(Actor hr, SchemeId id, Side side, PageRequest page);

    /** Who has joined on a side, first come first. */
    Page<Seat> seats(Actor hr, SchemeId id, Side side, PageRequest page);

    /**
     * What those who ended say of it; empty while fewer than five have answered.
     *
     * @see org.shirube.mentoring.api.request.Feedback
     */
    Optional<SchemeFeedback> feedback(Actor hr, SchemeId id);
}
