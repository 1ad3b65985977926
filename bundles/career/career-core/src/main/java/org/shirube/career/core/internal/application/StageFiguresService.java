// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.shirube.career.core.internal.persistence.NewestAnswers;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/**
 * Draws figures of the whole company at once, since what may be told of a unit depends on its neighbours, and tells them until
 * it is time to draw again.
 */
@Component
public final class StageFiguresService implements StageFigures {

    private static final int PROGRAMME_SHARE = 4;
    private static final Duration STANDS = Duration.ofDays(DAYS_BETWEEN_FIGURES);

    private final PeopleDirectory directory;
    private final NewestAnswers answers;
    private final FigureStore figures;
    private final StageSeals seals;
    private final Clock clock;
    private final UuidV7 ids;

    @Activate
    public StageFiguresService(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit persistence,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference Clock clock) {
        this.directory = directory;
        this.ids = new UuidV7(clock);
        this.answers = new NewestAnswers(transactions);
        this.figures = new FigureStore(persistence, ids);
        this.seals = StageSeals.ofAnswers(seals);
        this.clock = clock;
    }

    @Override
    public StageDistribution of(Actor hr, @Nullable UnitId unit, LocalDate asOf) {
        hr.require("seeing how stages are spread", Role.HR_ADMIN);
        LocalDate today = LocalDate.now(clock);
        if (asOf.isAfter(today)) {
            throw new IllegalArgumentException("figures are of today or a day before");
        }
        Optional<Drawing> drawing = asOf.equals(today) ? current(hr, today) : figures.newest(asOf);
        List<Band> bands = drawing.map(some -> figures.bands(some, unit)).orElse(List.of());
        return new StageDistribution(unit, drawing.map(Drawing::day).orElse(asOf), bands, programmeHint(bands));
    }

    /** One at a time, so that two who ask at once get the same. */
    private synchronized Optional<Drawing> current(Actor hr, LocalDate today) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Drawing> newest = figures.newest(today);
        return newest.filter(drawing -> now.isBefore(drawing.at().plus(STANDS)))
                .or(() -> draw(hr, new Drawing(ids.get(), now, today)))
                .or(() -> newest);
    }

    /** Empty, and not kept, where not even the company can be told of: what was never told cannot be subtracted from. */
    private Optional<Drawing> draw(Actor hr, Drawing drawing) {
        Census census = new Census(directory, answers, seals, hr, drawing.day());
        census.count(drawing.at());
        if (census.ofCompany().isEmpty()) {
            return Optional.empty();
        }
        figures.add(drawing, census.ofCompany(), census.ofUnits());
        return Optional.of(drawing);
    }

    private static boolean programmeHint(List<Band> bands) {
        if (bands.isEmpty() || bands.get(0).to() != Stage.ONE) {
            return false;
        }
        int chosen = bands.stream().mapToInt(Band::people).sum();
        return bands.get(0).people() * PROGRAMME_SHARE >= chosen;
    }
}
