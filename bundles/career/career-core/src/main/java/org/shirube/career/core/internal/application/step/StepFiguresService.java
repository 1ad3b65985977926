// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import java.time.Clock;
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
import org.shirube.career.api.step.StepCount;
import org.shirube.career.api.step.StepFigures;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.step.StepFigureStore;
import org.shirube.career.core.internal.persistence.step.Told;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Draws a month of the whole company at once, since what may be told of a unit depends on its neighbours, and keeps it. */
@Component
public final class StepFiguresService implements StepFigures {

    private static final Told NOTHING = new Told(0, 0);

    private final PeopleDirectory directory;
    private final StepFigureStore store;
    private final Clock clock;
    private final UuidV7 ids;

    /** @param unit referenced so that the tables are there */
    @Activate
    public StepFiguresService(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Clock clock) {
        this.directory = directory;
        this.store = new StepFigureStore(transactions);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<YearMonth> months(Actor hr) {
        require(hr);
        YearMonth newest = YearMonth.now(clock).minusMonths(1);
        return store.first()
                .map(first -> YearMonth.from(first.atZone(clock.getZone())))
                .map(first -> Stream.iterate(newest, month -> !month.isBefore(first), month -> month.minusMonths(1))
                        .limit(MONTHS_BACK)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public StepCount of(Actor hr, @Nullable UnitId unit, YearMonth month) {
        require(hr);
        UUID key = unit == null ? StepCensus.COMPANY : unit.value();
        return count(unit, month, figures(hr, List.of(key), month).getOrDefault(key, NOTHING));
    }

    @Override
    public Map<UnitId, StepCount> of(Actor hr, Collection<UnitId> units, YearMonth month) {
        require(hr);
        if (units.size() > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException("at most " + PageRequest.MAX_LIMIT + " units");
        }
        Map<UUID, Told> told = figures(hr, units.stream().map(UnitId::value).toList(), month);
        Map<UnitId, StepCount> counts = new HashMap<>();
        units.forEach(unit -> counts.put(unit, count(unit, month, told.getOrDefault(unit.value(), NOTHING))));
        return counts;
    }

    private static StepCount count(@Nullable UnitId unit, YearMonth month, Told told) {
        return new StepCount(unit, month, told.people(), told.declared());
    }

    private static void require(Actor hr) {
        hr.require("seeing how many declare a step", Role.HR_ADMIN);
    }

    private Map<UUID, Told> figures(Actor hr, Collection<UUID> units, YearMonth month) {
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

    /** Not kept where nothing can be told of the company: what was never told cannot be subtracted from. */
    private Optional<UUID> draw(Actor hr, YearMonth month) {
        Map<UUID, Told> figures = new StepCensus(directory, store, hr, month, clock.getZone()).count();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        UUID id = ids.get();
        store.add(id, month, clock.instant(), figures);
        return Optional.of(id);
    }
}
