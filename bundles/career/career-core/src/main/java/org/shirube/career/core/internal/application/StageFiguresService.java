// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.career.api.StageFigures;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.Drawing;
import org.shirube.career.core.internal.persistence.FigureStore;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.persistence.PersistenceUnit;

/** Tells the figures that were drawn last, and has them drawn anew once it is time. */
@Component
public final class StageFiguresService implements StageFigures {

    private static final int PROGRAMME_SHARE = 4;

    private final StageFiguresJob job;
    private final FigureStore figures;
    private final Clock clock;

    @Activate
    public StageFiguresService(
            @Reference(target = CareerSchema.UNIT) PersistenceUnit persistence,
            @Reference StageFiguresJob job,
            @Reference Clock clock) {
        this.job = job;
        this.figures = new FigureStore(persistence, new UuidV7(clock));
        this.clock = clock;
    }

    @Override
    public StageDistribution of(Actor hr, @Nullable UnitId unit, LocalDate asOf) {
        hr.require("seeing how stages are spread", Role.HR_ADMIN);
        LocalDate today = LocalDate.now(clock);
        if (asOf.isAfter(today)) {
            throw new IllegalArgumentException("figures are of today or a day before");
        }
        Optional<Drawing> drawing = figures.newest(asOf);
        List<Band> bands = drawing.map(some -> figures.bands(some, unit)).orElse(List.of());
        if (asOf.equals(today)) {
            job.call();
        }
        return new StageDistribution(unit, drawing.map(Drawing::day).orElse(asOf), bands, programmeHint(bands));
    }

    private static boolean programmeHint(List<Band> bands) {
        if (bands.isEmpty() || bands.get(0).to() != Stage.ONE) {
            return false;
        }
        int chosen = bands.stream().mapToInt(Band::people).sum();
        return bands.get(0).people() * PROGRAMME_SHARE >= chosen;
    }
}
