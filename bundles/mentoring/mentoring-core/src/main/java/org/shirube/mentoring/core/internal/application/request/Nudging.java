// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.persistence.IntroductionStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.people.api.EmployeeId;

/** What waits for somebody. */
final class Nudging {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 50;
    private static final int ENDS_SOON_DAYS = 14;
    /** A thank-you is asked for as long as it is fresh. */
    private static final int THANKS_DAYS = 30;

    private final RequestStore requests;
    private final IntroductionStore introductions;
    private final Clock clock;

    Nudging(RequestStore requests, IntroductionStore introductions, Clock clock) {
        this.requests = requests;
        this.introductions = introductions;
        this.clock = clock;
    }

    List<Nudge> of(EmployeeId me, List<Pair> pairs) {
        Stream<RequestRow> waiting = Stream.concat(
                requests.received(me, LOOKED_AT).stream().filter(request -> !request.offererSaid()),
                requests.sent(me, LOOKED_AT).stream().filter(request -> !request.seekerSaid()));
        Stream<Nudge> answers = waiting.filter(request -> request.state() == Request.State.OPEN)
                .map(request -> new Nudge(
                        Nudge.Kind.ANSWER,
                        me.equals(request.seeker()) ? request.offerer() : request.seeker(),
                        null,
                        request.id(),
                        null,
                        request.made()));
        Stream<Nudge> introduced = introductions.of(me, LOOKED_AT).stream()
                .filter(row -> waitsFor(row, me))
                .map(row -> new Nudge(
                        Nudge.Kind.INTRODUCED,
                        me.equals(row.one()) ? row.other() : row.one(),
                        null,
                        null,
                        row.id(),
                        row.made()));
        return Stream.of(answers, introduced, pairs.stream().flatMap(pair -> of(me, pair).stream()))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Nudge::kind).thenComparing(Nudge::since))
                .limit(MOST)
                .toList();
    }

    private static boolean waitsFor(IntroductionStore.Row row, EmployeeId me) {
        IntroductionStore.Said mine = me.equals(row.one()) ? row.oneSaid() : row.otherSaid();
        return !me.equals(row.by()) && mine == IntroductionStore.Said.OPEN;
    }

    private Optional<Nudge> of(EmployeeId me, Pair pair) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = pair.lastMet() == null ? pair.since() : pair.lastMet();
        boolean planned = pair.talks() && pair.firstDate() == null && pair.lastMet() == null;
        return switch (pair.state()) {
            case PAUSED -> Optional.empty();
            case ENDED -> isFresh(pair, today) ? nudge(Nudge.Kind.SAY_THANKS, me, pair, today) : Optional.empty();
            case RUNNING -> {
                if (!last.plusMonths(1).isAfter(today) && !planned) {
                    yield nudge(Nudge.Kind.NOT_MET, me, pair, last);
                }
                if (!pair.until().minusDays(ENDS_SOON_DAYS).isAfter(today)) {
                    yield nudge(Nudge.Kind.ENDS_SOON, me, pair, pair.until().minusDays(ENDS_SOON_DAYS));
                }
                yield pair.firstDate() == null
                        ? Optional.empty()
                        : nudge(Nudge.Kind.FIRST_DATE, me, pair, pair.since());
            }
        };
    }

    private boolean isFresh(Pair pair, LocalDate today) {
        Instant ended = pair.ended();
        return !pair.thanked()
                && ended != null
                && LocalDate.ofInstant(ended, clock.getZone())
                        .plusDays(THANKS_DAYS)
                        .isAfter(today);
    }

    private Optional<Nudge> nudge(Nudge.Kind kind, EmployeeId me, Pair pair, LocalDate since) {
        Instant at = since.atStartOfDay(clock.getZone()).toInstant();
        return Optional.of(new Nudge(kind, pair.other(me), pair.id(), null, null, at));
    }
}
