// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.TrendMonth;
import org.shirube.dialogue.api.Trends;
import org.shirube.dialogue.api.Years;
import org.shirube.dialogue.core.internal.domain.Months;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.HistoryStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Tells the two, and a partner of all their talks, how talks went over the months. */
@Component(service = Trends.class)
public final class TrendsService implements Trends {

    private static final int MOST_LISTENED = 5_000;

    private final Transactions transactions;
    private final Clock clock;
    private final HistoryStore history;
    private final Seats seats;

    @Activate
    public TrendsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.history = new HistoryStore(unit);
        this.seats = new Seats(new PairingStore(unit), new MeetingStore(unit));
    }

    @Override
    public List<ClarityPoint> clarity(Actor actor, PairingId pairing) {
        return talks(actor, pairing).stream()
                .flatMap(talk -> Stream.ofNullable(talk.clarity())
                        .map(value -> new ClarityPoint(talk.appointment().starts(), value)))
                .toList();
    }

    @Override
    public List<TrendMonth> of(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            EmployeeId member = seats.at(actor, pairing).pairing().member();
            return Months.of(
                    talks(actor, pairing).stream()
                            .map(talk -> said(member, talk))
                            .toList(),
                    1);
        });
    }

    private List<MeetingRow> talks(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            seats.at(actor, pairing);
            return history.between(pairing, from(), clock.instant(), Years.MOST);
        });
    }

    @Override
    public List<TrendMonth> mine(Actor partner) {
        EmployeeId me = Seats.person(partner);
        return transactions.call(c -> Months.of(
                history.listened(me, from(), MOST_LISTENED).stream()
                        .map(said -> said(said.member(), said.talk()))
                        .toList(),
                LEAST));
    }

    private Months.Said said(EmployeeId member, MeetingRow talk) {
        YearMonth month = YearMonth.from(talk.appointment().starts().atZone(clock.getZone()));
        return new Months.Said(month, member.value(), talk.clarity(), talk.memberRatio(), talk.partnerRatio());
    }

    private Instant from() {
        YearMonth first = YearMonth.now(clock).minusMonths(MONTHS - 1L);
        return first.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
