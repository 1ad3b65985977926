// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.people.api.UnitId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Figures as they were told. */
public final class FigureStore {

    private static final UnitId COMPANY = new UnitId(new UUID(0, 0));

    private final PersistenceUnit unit;
    private final Supplier<UUID> ids;

    public FigureStore(PersistenceUnit unit, Supplier<UUID> ids) {
        this.unit = unit;
        this.ids = ids;
    }

    /** The newest drawing of a day or before. */
    public Optional<Drawing> newest(LocalDate day) {
        return unit.call(em -> em.createQuery(
                        "select d from StageDrawingEntity d where d.day <= :day order by d.at desc",
                        StageDrawingEntity.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StageDrawingEntity::toDrawing));
    }

    /**
     * @param company the bands of the company
     * @param units the bands of each unit that is told of
     */
    public void add(Drawing drawing, List<Band> company, Map<UnitId, List<Band>> units) {
        unit.run(em -> {
            em.persist(new StageDrawingEntity(drawing));
            em.flush();
            company.forEach(band -> em.persist(figure(drawing, COMPANY, band)));
            units.forEach((id, bands) -> bands.forEach(band -> em.persist(figure(drawing, id, band))));
        });
    }

    private StageFigureEntity figure(Drawing drawing, UnitId id, Band band) {
        return new StageFigureEntity(ids.get(), drawing.id(), id.value(), band);
    }

    /** From the first stage on; empty where nothing was told of the unit. */
    public List<Band> bands(Drawing drawing, @Nullable UnitId of) {
        return unit.call(em -> em.createQuery(
                        "select f from StageFigureEntity f where f.drawing = :drawing and f.unit = :unit order by f.from",
                        StageFigureEntity.class)
                .setParameter("drawing", drawing.id())
                .setParameter("unit", (of == null ? COMPANY : of).value())
                .getResultStream()
                .map(StageFigureEntity::toBand)
                .toList());
    }
}
