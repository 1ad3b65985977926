// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Lifelines. Everything of one is its owner's alone, sealed where it is stored, until they share an event, a span or all of it
 * ({@link org.shirube.career.api.share.Shares}). No role reads it otherwise. The ledger says that and when a lifeline changed,
 * and nothing of what is in it.
 *
 * <p>Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, except
 * for {@link #of}, which then finds nothing.
 */
@ProviderType
public interface Lifelines {

    /** The most events of one person. */
    int MOST = 1_000;

    /** The actor's own events, as they lie in time. */
    List<LifelineEvent> own(Actor owner);

    /** One of the actor's own; empty where it is not there. */
    Optional<LifelineEvent> own(Actor owner, EventId event);

    /**
     * Adds an event.
     *
     * @param now what it means now, from −5 to 5
     * @param words why, at most {@value Meaning#WORDS} characters, may be empty
     * @throws IllegalArgumentException where it begins after today, or a number or words are outside their limits
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST}
     */
    LifelineEvent add(Actor owner, Experience experience, int now, String words);

    /**
     * Writes an event anew; what it meant stays.
     *
     * @param version of what was read
     * @throws IllegalArgumentException as for {@link #add}
     * @throws org.shirube.career.api.ChangedElsewhereException where it has another by now, or is gone
     */
    LifelineEvent change(Actor owner, EventId event, long version, Experience experience);

    /**
     * Says what an event means now. What it meant before stays in its history. The same value without words changes nothing.
     *
     * @param version of what was read
     * @param now from −5 to 5
     * @param words why, at most {@value Meaning#WORDS} characters, may be empty
     * @throws org.shirube.career.api.ChangedElsewhereException where the event has another version by now, or is gone
     * @throws org.shirube.career.api.LimitReachedException where it has {@value LifelineEvent#MEANINGS} meanings
     */
    LifelineEvent reappraise(Actor owner, EventId event, long version, int now, String words);

    /** Removes an event with its history, and ends every share of it alone. Removing what is not there changes nothing. */
    void remove(Actor owner, EventId event);

    /** The competencies that the actor named in their events, each once, most used first. */
    List<String> competencies(Actor owner);

    /**
     * What a person shares of their lifeline with the actor, as it lies in time, each event with its newest meaning alone; their
     * own lifeline for the owner. Empty for anybody else, which does not tell whether there is one. A look that finds something
     * stands in the owner's trail, once a day for each who looks.
     */
    List<LifelineEvent> of(Actor viewer, EmployeeId owner);

    /** Removes every event of the actor with its history, and ends every share of their lifeline. */
    void forget(Actor owner);
}
