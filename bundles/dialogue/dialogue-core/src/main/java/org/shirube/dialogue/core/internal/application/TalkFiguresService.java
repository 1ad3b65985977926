// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.OwnTalks;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.dialogue.core.internal.domain.reality.Figure;
import org.shirube.dialogue.core.internal.domain.reality.Node;
import org.shirube.dialogue.core.internal.domain.reality.Telling;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.RealityStore;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Draws a month of the whole company at once, since what may be told of a unit depends on its neighbours, and keeps it. */
@Component
public final class TalkFiguresService implements TalkFigures {

    private final Transactions transactions;
    private final PeopleDirectory directory;
    private final ActivityLedger ledger;
    private final MonthReader reader;
    private final SealedThemes themes;
    private final RealityStore store;
    private final Clock clock;
    private final UuidV7 ids;

    @Activate
    public TalkFiguresService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.ledger = ledger;
        this.reader = new MonthReader(transactions);
        this.themes = new SealedThemes(reader, seals);
        this.store = new RealityStore(transactions);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<YearMonth> months(Actor hr) {
        require(hr);
        YearMonth newest = YearMonth.now(clock).minusMonths(1);
        Optional<YearMonth> oldest = store.firstPairing().map(YearMonth::from);
        return oldest.map(
                        first -> Stream.iterate(newest, month -> !month.isBefore(first), month -> month.minusMonths(1))
                                .limit(MONTHS_BACK)
                                .toList())
                .orElse(List.of());
    }

    @Override
    public TalkReality of(Actor hr, @Nullable UnitId unit, YearMonth month) {
        require(hr);
        UUID key = unit == null ? Node.COMPANY : unit.value();
        return Realities.of(unit, month, figures(hr, List.of(key), month).getOrDefault(key, List.of()));
    }

    @Override
    public Map<UnitId, TalkReality> of(Actor hr, Collection<UnitId> units, YearMonth month) {
        require(hr);
        if (units.size() > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException("at most " + PageRequest.MAX_LIMIT + " units");
        }
        List<UUID> keys = units.stream().map(UnitId::value).toList();
        Map<UUID, List<Figure>> figures = figures(hr, keys, month);
        Map<UnitId, TalkReality> realities = new HashMap<>();
        units.forEach(
                unit -> realities.put(unit, Realities.of(unit, month, figures.getOrDefault(unit.value(), List.of()))));
        return realities;
    }

    @Override
    public OwnTalks own(Actor manager) {
        OwnCount own = new OwnCount(reader, LocalDate.now(clock), clock.getZone());
        return manager.person().map(own::of).orElse(new OwnTalks(List.of()));
    }

    private static void require(Actor hr) {
        hr.require("seeing what 1on1s are like", Role.HR_ADMIN);
    }

    private Map<UUID, List<Figure>> figures(Actor hr, Collection<UUID> units, YearMonth month) {
        YearMonth running = YearMonth.now(clock);
        if (!month.isBefore(running) || month.isBefore(running.minusMonths(MONTHS_BACK))) {
            throw new IllegalArgumentException("a month that has ended, at most " + MONTHS_BACK + " months back");
        }
        return store.find(month)
                .or(() -> drawn(hr, month))
                .map(drawing -> store.figures(drawing, units))
                .orElse(Map.of());
    }

    /** One at a time on this node; of two nodes that draw at once, the one that is later tells what the other drew. */
    private synchronized Optional<UUID> drawn(Actor hr, YearMonth month) {
        Optional<UUID> there = store.find(month);
        if (there.isPresent()) {
            return there;
        }
        try {
            return draw(hr, month);
        } catch (RuntimeException e) {
            return Optional.of(store.find(month).orElseThrow(() -> e));
        }
    }

    /** Empty, and not kept, where nothing can be told of the company: what was never told cannot be subtracted from. */
    private Optional<UUID> draw(Actor hr, YearMonth month) {
        Map<UUID, List<Figure>> figures =
                Telling.of(new MonthCount(directory, reader, themes, hr, month, clock.getZone()).count());
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        UUID id = ids.get();
        LocalDate first = month.atDay(1);
        transactions.run(c -> {
            store.add(id, month, clock.instant(), figures);
            ledger.append(new Activity(
                    "dialogue.figures.drawn",
                    new Subject("dialogue.figures", id),
                    hr,
                    Map.of("month", first.toString(), "units", Integer.toString(figures.size()))));
        });
        return Optional.of(id);
    }
}
