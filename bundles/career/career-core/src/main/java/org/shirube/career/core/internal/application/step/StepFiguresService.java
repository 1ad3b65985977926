// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

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
import org.shirube.career.api.step.StepCount;
import org.shirube.career.api.step.StepFigures;
import org.shirube.career.core.internal.persistence.step.StepFigureStore;
import org.shirube.career.core.internal.persistence.step.Told;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;

/** Tells the figures that were drawn, and has a month drawn that is not. */
@Component
public final class StepFiguresService implements StepFigures {

    private static final Told NOTHING = new Told(0, 0);

    private final StepFiguresJob job;
    private final StepFigureStore store;

    @Activate
    public StepFiguresService(@Reference Transactions transactions, @Reference StepFiguresJob job) {
        this.job = job;
        this.store = new StepFigureStore(transactions);
    }

    @Override
    public List<YearMonth> months(Actor hr) {
        require(hr);
        return job.months();
    }

    @Override
    public boolean isDrawn(Actor hr, YearMonth month) {
        require(hr);
        boolean drawn = store.find(month).isPresent();
        if (!drawn) {
            job.call();
        }
        return drawn;
    }

    @Override
    public StepCount of(Actor hr, @Nullable UnitId unit, YearMonth month) {
        UUID key = unit == null ? StepCensus.COMPANY : unit.value();
        return count(unit, month, figures(hr, List.of(key), month).getOrDefault(key, NOTHING));
    }

    @Override
    public Map<UnitId, StepCount> of(Actor hr, Collection<UnitId> units, YearMonth month) {
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
        require(hr);
        return store.find(month).map(drawing -> store.figures(drawing, units)).orElse(Map.of());
    }
}
