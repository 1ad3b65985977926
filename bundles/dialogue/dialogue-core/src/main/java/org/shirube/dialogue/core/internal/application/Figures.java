// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.core.internal.domain.Due;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.FigureStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Numbers for operators: nobody's name, no content, and no seal of anybody's words is opened. */
@Component(service = Figures.class)
public final class Figures {

    private static final Circle PROBE = new Circle("dialogue.probe", new UUID(0, 0));
    private static final String PLACE = "probe";

    private final Transactions transactions;
    private final FigureStore store;
    private final Seals seals;
    private final Clock clock;

    @Activate
    public Figures(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = new FigureStore(unit);
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * @param open pairings that go on, by kind
     * @param talks talks with a date in the month, by where they stand
     * @param sealed whether a text can be sealed and opened now
     */
    public record Status(
            YearMonth month, Map<PairingKind, Long> open, Map<Meeting.State, Long> talks, boolean sealed) {}

    /** For operators. */
    public Status status(Actor operator) {
        operator.require("see figures of talks", Role.OPERATOR);
        YearMonth month = YearMonth.now(clock);
        Instant from = month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
        Instant to = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        boolean sealed = seals();
        return transactions.call(c -> new Status(month, store.openByKind(), store.talksByState(from, to), sealed));
    }

    /** Tries it with a text that is nobody's. */
    private boolean seals() {
        try {
            return transactions.call(c ->
                    seals.open(PROBE, PLACE, seals.seal(PROBE, PLACE, PLACE)).equals(PLACE));
        } catch (SealBrokenException | IllegalStateException e) {
            return false;
        }
    }

    /**
     * How many open pairings have no talk planned and are, or come, due within so many days; for operators.
     *
     * @param days 0 to 92
     */
    public Map<PairingKind, Long> due(Actor operator, int days) {
        operator.require("see figures of talks", Role.OPERATOR);
        if (days < 0 || days > 92) {
            throw new IllegalArgumentException("days must be 0 to 92, was " + days);
        }
        LocalDate until = LocalDate.now(clock).plusDays(days);
        return transactions.call(c -> {
            List<Pairing> open = store.open();
            Set<PairingId> planned = store.withPending();
            Map<PairingId, Instant> last = store.lastTalks();
            Map<PairingKind, Long> due = new EnumMap<>(PairingKind.class);
            for (Pairing pairing : open) {
                if (!planned.contains(pairing.id()) && due(pairing, last.get(pairing.id()), until)) {
                    due.merge(pairing.kind(), 1L, Long::sum);
                }
            }
            return due;
        });
    }

    private boolean due(Pairing pairing, @Nullable Instant last, LocalDate until) {
        Cadence cadence = pairing.cadence();
        LocalDate day = last == null ? pairing.since() : LocalDate.ofInstant(last, clock.getZone());
        return Due.talk(cadence, day, until);
    }
}
