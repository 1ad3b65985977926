// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * People ask each other and answer. Only the two of a request see it; HR never does. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, and for what is of others.
 */
@ProviderType
public interface Requests {

    /** The longest note. */
    int MAX_NOTE = 1_000;

    /** How many are suggested. */
    int SUGGESTED = 5;

    /**
     * Whom the actor could ask: those who fit best among those the rules of the scheme leave. Who is wanted by many is not shown to
     * everybody first. Nobody is in it who would rather not, whom the actor would rather not, who is asked already, or who
     * declined there the last time.
     *
     * @return at most {@value #SUGGESTED}, the best first; empty where the actor does not look for anybody there
     */
    List<Suggestion> suggestions(Actor seeker, SchemeId scheme, Locale locale);

    /**
     * Asks somebody.
     *
     * @param note readable for the two only, at most {@value #MAX_NOTE} characters, may be empty
     * @throws org.shirube.mentoring.api.MentoringRefusedException where the scheme is not open for that, the actor has as many
     *     partners or requests as it allows, a rule is against it, or the offerer has no time; then {@link #waitFor} is left
     */
    Request ask(Actor seeker, SchemeId scheme, EmployeeId offerer, String note);

    /**
     * Waits for somebody who has no time now: where a place is free, the one who waits longest is asked by itself. Counts as a request.
     */
    Request waitFor(Actor seeker, SchemeId scheme, EmployeeId offerer, String note);

    /** What the actor asked or was proposed as a seeker: what is live first, then the newest; at most 50. */
    List<Request> sent(Actor seeker);

    /** What waits for the actor as an offerer first, then the newest; at most 50. Those that wait for a place are not shown. */
    List<Request> received(Actor offerer);

    /**
     * Says yes. Once both have, they are a pair; the seeker's other requests in the scheme close by themselves where the seeker has no
     * place for more, and those who were asked hear of it.
     *
     * @return the request as it is now: {@link Request.State#OPEN} while the other one has not answered
     * @throws org.shirube.mentoring.api.MentoringRefusedException {@code FULL} where the offerer has no place for one more,
     *     {@code HAS_PARTNER} where the seeker has found somebody, {@code CHANGED_ELSEWHERE} where it is no longer open
     */
    Request accept(Actor actor, RequestId id);

    /** Says no, kindly. */
    Request decline(Actor actor, RequestId id, Reply reply);

    /** The seeker takes it back, at any time before it is answered. */
    Request withdraw(Actor seeker, RequestId id);
}
