// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerEntry;

/**
 * Mails and calendars of talks, for the installation itself: every method takes {@link Actor#system(String)} and refuses
 * anybody else, whatever their roles. A letter is written down before it is sent, so that it is not lost; it is closed when it
 * was sent, so that it is not sent again.
 */
@ProviderType
public interface Invitations {

    /** Where the room of a talk is, below the address of the installation; its id follows after a slash. */
    String ROOM = "talks/talk";

    /** Where a guest says whether they come, and finds the way in. */
    String HOME = "talks";

    /** Where who plans for others finds the dates. */
    String SCHEDULING = "talks/scheduling";

    /** Where a person chooses what they get, below the address of the installation. */
    String CHOICES = "talks/calendar";

    /**
     * Writes down that both get to know of a talk that was planned, moved or called off, as do guests the member consented to,
     * and who planned it for one of the two; and that a guest was asked in, or no longer sits in. Joins a running transaction. The same
     * entry a second time, other entries, and talks that are over change nothing.
     */
    void note(Actor system, LedgerEntry entry);

    /**
     * Writes down the agendas and reminders that are due: at most one of each for a person, a talk and a day of it. Within
     * {@code reminder} of the beginning there is only the reminder.
     *
     * @param agenda how long before the beginning the agenda goes out; zero for never
     * @param reminder how long before the beginning the reminder goes out; zero for never
     */
    void due(Actor system, Duration agenda, Duration reminder);

    /**
     * Takes the letter that has waited longest. What has lost its sense, what its receiver muted, and what is for somebody
     * without an address is dropped on the way. Who was told of a date before they muted is told of its change and its end, so
     * that no date stays in a calendar that is none. A letter that is not heard of again within ten minutes can be taken anew.
     */
    Optional<Letter> take(Actor system);

    /** The mail server has it. */
    void sent(Actor system, UUID letter);

    /** It can never be sent: the address is refused. */
    void refused(Actor system, UUID letter);

    /** It was not sent and is tried again: after a minute, then after twice as long each time, at most after ten minutes. */
    void later(Actor system, UUID letter);

    /**
     * Removes what is known of letters of talks that began longer ago, where nothing waits to be sent.
     *
     * @param keep how long after a talk, and after the letter was written down, it is kept; at least a day
     * @return how many were removed
     * @throws IllegalArgumentException for less than a day
     */
    int sweep(Actor system, Duration keep);

    /**
     * The calendar behind a secret.
     *
     * @param secret as somebody sent it
     * @return empty where it is unknown or was taken back, or the person has left
     */
    Optional<CalendarFeed> feed(Actor system, String secret);
}
