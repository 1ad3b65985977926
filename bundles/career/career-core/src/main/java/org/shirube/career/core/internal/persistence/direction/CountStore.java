// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.direction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.platform.persistence.PersistenceUnit;

/** What was told of how many relate something to the direction; what was withheld is not there to be read either. */
public final class CountStore {

    private static final String NEWEST = "select c from DirectionCountEntity c where c.drawn = (select max(d.drawn)"
            + " from DirectionCountEntity d) order by c.id";

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

    public void add(DirectionCounts counts) {
        unit.run(em -> counts.counts()
                .forEach(count -> em.persist(new DirectionCountEntity(ids.get(), counts.drawn(), count))));
    }
}
