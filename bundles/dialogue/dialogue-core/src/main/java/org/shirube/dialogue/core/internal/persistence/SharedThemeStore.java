// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;

/** Themes for two, and how people looked back on them, in the database. */
public final class SharedThemeStore {

    private static final String OF = "select t from SharedThemeEntity t where t.pairing = :pairing";

    private final PersistenceUnit unit;
    private final Supplier<UUID> ids;

    public SharedThemeStore(PersistenceUnit unit, Supplier<UUID> ids) {
        this.unit = unit;
        this.ids = ids;
    }

    public SharedThemeRow add(SharedThemeRow row) {
        return unit.call(em -> {
            SharedThemeEntity theme = new SharedThemeEntity(row);
            em.persist(theme);
            em.flush();
            return theme.toRow();
        });
    }

    public Optional<SharedThemeRow> find(SharedThemeId id) {
        return unit.call(em -> Optional.ofNullable(em.find(SharedThemeEntity.class, id.value()))
                .map(SharedThemeEntity::toRow));
    }

    /** Lets one transaction after the other change a theme. */
    public Optional<SharedThemeRow> lock(SharedThemeId id) {
        return unit.call(em -> Optional.ofNullable(locked(em, id)).map(SharedThemeEntity::toRow));
    }

    /** The one that is proposed or running. */
    public Optional<SharedThemeRow> current(PairingId pairing) {
        return unit.call(em -> em.createQuery(OF + " and t.openKey = :pairing", SharedThemeEntity.class)
                .setParameter("pairing", pairing.value())
                .getResultStream()
                .map(SharedThemeEntity::toRow)
                .findFirst());
    }

    /** Those that were agreed on, newest first. */
    public Page<SharedThemeRow> agreed(PairingId pairing, PageRequest page) {
        List<SharedThemeRow> rows = unit.call(em -> em.createQuery(
                        OF + " and t.state <> 'PROPOSED' order by t.since desc, t.id desc", SharedThemeEntity.class)
                .setParameter("pairing", pairing.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(SharedThemeEntity::toRow)
                .toList());
        return Page.of(rows, page.limit());
    }

    public SharedThemeRow run(SharedThemeId id, LocalDate first, LocalDate last) {
        return change(id, theme -> theme.run(first, last));
    }

    public SharedThemeRow until(SharedThemeId id, LocalDate last, boolean nextRound) {
        return change(id, theme -> theme.until(last, nextRound));
    }

    public SharedThemeRow reword(SharedThemeId id, byte[] sealed) {
        return change(id, theme -> theme.reword(sealed));
    }

    public SharedThemeRow end(SharedThemeId id, LocalDate day) {
        return change(id, theme -> theme.end(day));
    }

    public SharedThemeRow endWithPairing(SharedThemeId id, LocalDate day) {
        return change(id, theme -> theme.endWithPairing(day));
    }

    public void remove(SharedThemeId id) {
        unit.run(em -> {
            em.remove(em.find(SharedThemeEntity.class, id.value()));
            em.flush();
        });
    }

    private SharedThemeRow change(SharedThemeId id, Consumer<SharedThemeEntity> work) {
        return unit.call(em -> {
            SharedThemeEntity theme = locked(em, id);
            work.accept(theme);
            em.flush();
            return theme.toRow();
        });
    }

    private static SharedThemeEntity locked(EntityManager em, SharedThemeId id) {
        return em.find(SharedThemeEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Says it, or says it anew. */
    public void say(LookBackRow row) {
        unit.run(em -> {
            LookBackEntity said = em.createQuery(
                            "select l from LookBackEntity l where l.theme = :theme and l.round = :round and l.by = :by",
                            LookBackEntity.class)
                    .setParameter("theme", row.theme().value())
                    .setParameter("round", row.round())
                    .setParameter("by", row.by().value())
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> new LookBackEntity(ids.get(), row));
            said.say(row);
            em.persist(said);
            em.flush();
        });
    }

    /** What was said of a theme, oldest first. */
    public List<LookBackRow> lookBacks(SharedThemeId theme) {
        return unit.call(em -> em.createQuery(
                        "select l from LookBackEntity l where l.theme = :theme order by l.round, l.on, l.id",
                        LookBackEntity.class)
                .setParameter("theme", theme.value())
                .getResultStream()
                .map(LookBackEntity::toRow)
                .toList());
    }
}
