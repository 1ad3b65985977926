// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.util.List;
import java.util.UUID;
import org.shirube.platform.persistence.PersistenceUnit;

/** What companions suggested. */
public final class SuggestionStore {

    private final PersistenceUnit unit;

    public SuggestionStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** In the place of what the same companion suggested before. */
    public void put(SealedStage suggested) {
        unit.run(em -> {
            remove(suggested.member(), suggested.from());
            em.persist(new StageSuggestionEntity(suggested));
        });
    }

    /** Newest first. */
    public List<SealedStage> to(UUID member) {
        return unit.call(em -> em.createQuery(
                        "select s from StageSuggestionEntity s where s.member = :member order by s.at desc, s.id desc",
                        StageSuggestionEntity.class)
                .setParameter("member", member)
                .getResultStream()
                .map(StageSuggestionEntity::toSealed)
                .toList());
    }

    public void remove(UUID member, UUID from) {
        unit.run(em -> em.createQuery("delete from StageSuggestionEntity s where s.member = :member and s.from = :from")
                .setParameter("member", member)
                .setParameter("from", from)
                .executeUpdate());
    }

    public void forget(UUID member) {
        unit.run(em -> em.createQuery("delete from StageSuggestionEntity s where s.member = :member")
                .setParameter("member", member)
                .executeUpdate());
    }
}
