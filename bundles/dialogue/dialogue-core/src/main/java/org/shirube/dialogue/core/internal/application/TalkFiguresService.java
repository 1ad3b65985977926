// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.OwnTalks;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.dialogue.core.internal.domain.reality.Figure;
import org.shirube.dialogue.core.internal.domain.reality.Node;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.RealityStore;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;

/** Tells of months that were drawn. */
@Component
public final class TalkFiguresService implements TalkFigures {

    private final FiguresJob job;
    private final MonthReader reader;
    private final RealityStore store;
    private final Clock clock;

    @Activate
    public TalkFiguresService(@Reference Transactions transactions, @Reference FiguresJob job, @Reference Clock clock) {
        this.job = job;
        this.reader = new MonthReader(transactions);
        this.store = new RealityStore(transactions);
        this.clock = clock;
    }

    @Override
    public List<YearMonth> months(Actor hr) {
        require(hr);
        return DrawableMonths.of(store.firstPairing().orElse(null), clock);
    }

    /** Whoever asks in vain calls the job, which would look by itself only in some minutes. */
    @Override
    public boolean drawn(Actor hr, YearMonth month) {
        require(hr);
        requireDrawable(month);
        boolean due = job.isDue(month);
        if (due) {
            job.call();
        }
        return !due;
    }

    @Override
    public TalkReality of(Actor hr, @Nullable UnitId unit, YearMonth month) {
        require(hr);
        UUID key = unit == null ? Node.COMPANY : unit.value();
        return Realities.of(unit, month, figures(List.of(key), month).getOrDefault(key, List.of()));
    }

    @Override
    public Map<UnitId, TalkReality> of(Actor hr, Collection<UnitId> units, YearMonth month) {
        require(hr);
        if (units.size() > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException("at most " + PageRequest.MAX_LIMIT + " units");
        }
        List<UUID> keys = units.stream().map(UnitId::value).toList();
        Map<UUID, List<Figure>> figures = figures(keys, month);
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

    private Map<UUID, List<Figure>> figures(Collection<UUID> units, YearMonth month) {
        requireDrawable(month);
        return store.find(month).map(drawing -> store.figures(drawing, units)).orElse(Map.of());
    }

    private void requireDrawable(YearMonth month) {
        YearMonth newest = DrawableMonths.newest(clock);
        if (month.isAfter(newest) || month.isBefore(newest.minusMonths(MONTHS_BACK - 1L))) {
            throw new IllegalArgumentException("a month that has ended, at most " + MONTHS_BACK + " months back");
        }
    }
}
