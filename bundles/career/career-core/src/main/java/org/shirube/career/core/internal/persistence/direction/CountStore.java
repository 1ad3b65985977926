// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.direction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.platform.persistence.PersistenceUnit;

/** What was told of how many relate something to the direction; what was withheld is not there to be read either. */
public final class CountStore {

    private static final String NEWEST = "select c from DirectionCountEntity c where c.drawn = (select max(d.drawn)"
            + " from DirectionCountEntity d) order by c.id";

    private static final String TOLD =
            "select c from DirectionCountEntity c where c.people is not null order by c.drawn";

    private final PersistenceUnit unit;
    private final Supplier<UUID> ids;

    public CountStore(PersistenceUnit unit, Supplier<UUID> ids) {
        this.unit = unit;
        this.ids = ids;
    }

    public Optional<DirectionCounts> newest() {
        return unit.call(em -> {
            List<DirectionCountEntity> rows =
                    em.createQuery(NEWEST, DirectionCountEntity.class).getResultList();
            return rows.stream()
                    .findFirst()
                    .map(row -> new DirectionCounts(
                            row.drawn(),
                            rows.stream().map(DirectionCountEntity::toCount).toList()));
        });
    }

    /** What was told of each part last, however long ago. */
    public Map<DirectionId, Integer> told() {
        Map<DirectionId, Integer> told = new HashMap<>();
        unit.run(em -> em.createQuery(TOLD, DirectionCountEntity.class)
                .getResultStream()
                .map(DirectionCountEntity::toCount)
                .forEach(count -> told.put(count.direction(), Objects.requireNonNull(count.people()))));
        return told;
    }

    public void add(DirectionCounts counts) {
        unit.run(em -> counts.counts()
                .forEach(count -> em.persist(new DirectionCountEntity(ids.get(), counts.drawn(), count))));
    }
}
