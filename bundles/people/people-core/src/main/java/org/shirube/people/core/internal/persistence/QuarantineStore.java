// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;

/** Refused rows one by one: how they are looked at and settled. As a set they come by {@link StagedRefusals}. */
public final class QuarantineStore {

    private static final String SELECT = "select q from QuarantineEntity q join fetch q.run r ";

    private final PersistenceUnit unit;

    public QuarantineStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public Page<QuarantinedRow> ofRun(ImportRunId run, PageRequest page) {
        return page(SELECT + "where r.id = :run order by q.seq", run, page);
    }

    public Page<QuarantinedRow> open(PageRequest page) {
        return page(SELECT + "where q.state = 'OPEN' order by r.no desc, q.seq", null, page);
    }

    public Optional<QuarantinedRow> find(UUID id) {
        return unit.call(
                em -> Optional.ofNullable(em.find(QuarantineEntity.class, id)).map(QuarantineEntity::toRow));
    }

    /** Whether there is such a row. */
    public boolean settle(UUID id, QuarantinedRow.State state) {
        return unit.call(em -> {
            QuarantineEntity row = em.find(QuarantineEntity.class, id);
            if (row != null) {
                row.settle(state);
            }
            return row != null;
        });
    }

    private Page<QuarantinedRow> page(String jpql, @Nullable ImportRunId run, PageRequest page) {
        List<QuarantinedRow> rows = unit.call(em -> {
            TypedQuery<QuarantineEntity> query = em.createQuery(jpql, QuarantineEntity.class);
            if (run != null) {
                query.setParameter("run", run.value());
            }
            return query.setFirstResult(page.offset())
                    .setMaxResults(page.limit() + 1)
                    .getResultStream()
                    .map(QuarantineEntity::toRow)
                    .toList();
        });
        return Page.of(rows, page.limit());
    }
}
