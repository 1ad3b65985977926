// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.people.api.EmployeeId;

/**
 * Goes through all pairs once a day, a page at a time: when two met may be known elsewhere, and asking for all of them at once would
 * hold up the mails of others. Two nodes that do so write each reminder once.
 */
final class Reminders {

    private static final int PAGE = 200;
    /** Who did not react to a reminder in that time gets no other: the first page still says it. */
    private static final int REMINDED_DAYS = 14;

    private final PairStore pairs;
    private final MailSense sense;
    private final Clock clock;
    private LocalDate done = LocalDate.MIN;
    private @Nullable PairId last;

    /** That one of a pair is to be reminded. */
    record Reminder(EmployeeId person, About about) {}

    Reminders(PairStore pairs, MailSense sense, Clock clock) {
        this.pairs = pairs;
        this.sense = sense;
        this.clock = clock;
    }

    /** Those of the next page. */
    List<Reminder> next() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(done)) {
            return List.of();
        }
        List<PairRow> page = pairs.running(last, PAGE);
        boolean end = page.size() < PAGE;
        last = end ? null : page.get(page.size() - 1).id();
        done = end ? today : done;
        return page.stream().flatMap(pair -> of(pair, today)).toList();
    }

    private Stream<Reminder> of(PairRow pair, LocalDate today) {
        LocalDate month = today.minusMonths(1);
        return sense
                .quietSince(pair)
                .filter(since -> !since.isAfter(month) && since.isAfter(month.minusDays(REMINDED_DAYS)))
                .stream()
                .flatMap(since -> Stream.of(pair.seeker(), pair.offerer())
                        .map(person ->
                                new Reminder(person, About.notMet(pair.id().value(), since))));
    }
}
