// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Schemes;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Feedback;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.api.request.Pairs;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.IntroductionStore;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.WordStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** People who came together, and how they part. */
@Component
public final class PairsService implements Pairs {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final PairBook book;
    private final PairViews views;
    private final TalkPlaces talkPlaces;
    private final Nudging nudging;
    private final Schemes schemes;
    private final WordStore words;
    private final Notes notes;
    private final Happenings happenings;
    private final Clock clock;

    @Activate
    public PairsService(
            @Reference Transactions transactions,
            @Reference PairBook book,
            @Reference TalkPlaces talkPlaces,
            @Reference Schemes schemes,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.talkPlaces = talkPlaces;
        this.schemes = schemes;
        this.words = new WordStore(transactions);
        this.notes = new Notes(seals);
        this.views = new PairViews(transactions, talkPlaces, notes);
        this.nudging = new Nudging(book.requests, new IntroductionStore(transactions), clock);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
    }

    @Override
    public List<Pair> mine(Actor actor) {
        EmployeeId me = Members.of(actor);
        return views.of(actor, me, book.pairs.of(me, MOST));
    }

    @Override
    public Pair pair(Actor actor, PairId id) {
        EmployeeId me = Members.of(actor);
        return views.of(actor, me, List.of(find(me, id))).get(0);
    }

    private PairRow find(EmployeeId me, PairId id) {
        return book.pairs
                .find(id)
                .filter(pair -> pair.holds(me))
                .orElseThrow(() -> new AccessDeniedException("a pair of others"));
    }

    @Override
    public Pair met(Actor actor, PairId id, LocalDate day) {
        PairRow pair = find(Members.of(actor), id);
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(pair.since())) {
            throw new IllegalArgumentException("a day between the beginning and today");
        }
        transactions.run(c -> {
            book.pairs.met(id, day);
            tell(actor, pair, "met");
        });
        return pair(actor, id);
    }

    @Override
    public Pair planFirst(Actor actor, PairId id) {
        Pair pair = pair(actor, id);
        PairRow row = find(Members.of(actor), id);
        Instant first = pair.firstDate();
        if (first == null || first.isBefore(clock.instant())) {
            throw Refusals.gone();
        }
        boolean planned = talkPlaces
                .first()
                .filter(place -> row.talk() != null)
                .map(place -> place.plan(actor, row, first))
                .orElse(false);
        Refusals.unless(planned, Reason.NOT_POSSIBLE);
        return pair(actor, id);
    }

    @Override
    public Pair pause(Actor actor, PairId id, boolean paused) {
        PairRow pair = find(Members.of(actor), id);
        transactions.run(c -> {
            Refusals.unless(book.pairs.pause(id, paused), Reason.CHANGED_ELSEWHERE);
            tell(actor, pair, paused ? "paused" : "resumed");
        });
        return pair(actor, id);
    }

    @Override
    public Pair end(Actor actor, PairId id, String thanks, @Nullable Feedback feedback) {
        EmployeeId me = Members.of(actor);
        if (thanks.length() > MAX_THANKS) {
            throw new IllegalArgumentException("at most " + MAX_THANKS + " characters");
        }
        transactions.run(c -> {
            PairRow pair = find(me, id);
            book.end(actor, pair);
            WordStore.Word before = words.locked(id, me);
            if (!thanks.isBlank()) {
                words.write(id, me, notes.thanks(id, me, thanks));
            }
            if (feedback != null && !before.rated()) {
                words.rate(id, me, pair.scheme(), feedback.helpful());
            }
        });
        return pair(actor, id);
    }

    @Override
    public void rematch(Actor seeker, PairId id) {
        EmployeeId me = Members.of(seeker);
        transactions.run(c -> {
            PairRow pair = find(me, id);
            Refusals.unless(me.equals(pair.seeker()), Reason.NOT_FOR_ME);
            book.end(seeker, pair);
            OwnScheme own = schemes.scheme(seeker, pair.scheme());
            Refusals.unless(own.state() != SchemeState.ENDED, Reason.NOT_OPEN);
            if (!own.joined().contains(Side.SEEKER)) {
                schemes.join(seeker, pair.scheme(), Side.SEEKER, 1);
            }
            tell(seeker, pair, "rematch");
        });
    }

    @Override
    public List<Nudge> nudges(Actor actor) {
        EmployeeId me = Members.of(actor);
        return nudging.of(me, mine(actor));
    }

    private void tell(Actor actor, PairRow pair, String what) {
        happenings.add(
                actor,
                "mentoring.pair." + what,
                new Subject("mentoring.pair", pair.id().value()),
                Map.of("scheme", pair.scheme().toString()));
    }
}
