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
import org.shirube.career.core.internal.domain.Node;
import org.shirube.career.core.internal.domain.Suppression;
import org.shirube.career.core.internal.persistence.AnswerStore;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;

/** Counts the whole company, since what may be told of a unit depends on its neighbours; then tells what it may. */
@Component
public final class StageFiguresService implements StageFigures {

    private static final int PROGRAMME_SHARE = 4;

    private final PeopleDirectory directory;
    private final AnswerStore answers;
    private final StageSeals seals;
    private final Clock clock;

    @Activate
    public StageFiguresService(
            @Reference(target = CareerSchema.UNIT) PersistenceUnit persistence,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference Clock clock) {
        this.directory = directory;
        this.answers = new AnswerStore(persistence);
        this.seals = StageSeals.ofAnswers(seals);
        this.clock = clock;
    }

    @Override
    public StageDistribution of(Actor hr, @Nullable UnitId unit, LocalDate asOf) {
        hr.require("seeing how stages are spread", Role.HR_ADMIN);
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("figures are of today or a day before");
        }
        Census census = new Census(directory, answers, seals, hr, asOf);
        census.count(asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        Optional<Node> node = census.unit(unit);
        List<Band> bands = node.flatMap(Suppression::of)
                .map(some -> some.of(node.orElseThrow().all()))
                .orElse(List.of());
        return new StageDistribution(unit, asOf, bands, programmeHint(bands));
    }

    private static boolean programmeHint(List<Band> bands) {
        if (bands.isEmpty() || bands.get(0).to() != Stage.ONE) {
            return false;
        }
        int chosen = bands.stream().mapToInt(Band::people).sum();
        return bands.get(0).people() * PROGRAMME_SHARE >= chosen;
    }
}
