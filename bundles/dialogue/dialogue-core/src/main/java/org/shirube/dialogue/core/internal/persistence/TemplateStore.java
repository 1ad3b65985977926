// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplateId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Courses of talks in the database, and which pairing chose which. */
public final class TemplateStore {

    private static final String SELECT = "select t from AgendaTemplateEntity t where t.removed = false and ";

    private final PersistenceUnit unit;

    public TemplateStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** Those of all, and of the pairing where one is given. */
    public List<AgendaTemplate> of(@Nullable PairingId pairing) {
        return unit.call(
                em -> em.createQuery(SELECT + "(t.pairing is null or t.pairing = :pairing)", AgendaTemplateEntity.class)
                        .setParameter("pairing", pairing == null ? new UUID(0, 0) : pairing.value())
                        .getResultStream()
                        .map(AgendaTemplateEntity::toTemplate)
                        .toList());
    }

    public AgendaTemplate add(AgendaTemplateId id, String japanese, String english, Agenda agenda) {
        return unit.call(em -> {
            AgendaTemplateEntity template = new AgendaTemplateEntity(id.value(), null);
            template.set(japanese, english, agenda);
            em.persist(template);
            em.flush();
            return template.toTemplate();
        });
    }

    /** Empty where it is not there, or has another version by now. */
    public Optional<AgendaTemplate> change(AgendaTemplate changed) {
        return unit.call(em -> {
            AgendaTemplateEntity template = common(em, changed.id());
            if (template == null || template.version() != changed.version()) {
                return Optional.empty();
            }
            template.set(changed.japanese(), changed.english(), changed.agenda());
            em.flush();
            return Optional.of(template.toTemplate());
        });
    }

    public void remove(AgendaTemplateId id) {
        unit.run(em -> {
            AgendaTemplateEntity template = common(em, id);
            if (template != null) {
                template.remove();
            }
        });
    }

    private static @Nullable AgendaTemplateEntity common(EntityManager em, AgendaTemplateId id) {
        AgendaTemplateEntity template = em.find(AgendaTemplateEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return template == null || template.removed() || template.pairing() != null ? null : template;
    }

    /** The one of the pairing itself, made or replaced. */
    public AgendaTemplate own(AgendaTemplateId id, PairingId pairing, String japanese, String english, Agenda agenda) {
        return unit.call(em -> {
            AgendaTemplateEntity template = em.createQuery(SELECT + "t.pairing = :pairing", AgendaTemplateEntity.class)
                    .setParameter("pairing", pairing.value())
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> new AgendaTemplateEntity(id.value(), pairing.value()));
            template.set(japanese, english, agenda);
            em.persist(template);
            em.flush();
            return template.toTemplate();
        });
    }

    public Optional<AgendaTemplate> chosen(PairingId pairing) {
        return unit.call(em -> Optional.ofNullable(chosen(em, pairing)).map(AgendaTemplateEntity::toTemplate));
    }

    /** The course that a pairing has chosen; null for the usual one. */
    static @Nullable String chosenCourse(EntityManager em, PairingId pairing) {
        AgendaTemplateEntity chosen = chosen(em, pairing);
        return chosen == null ? null : chosen.course();
    }

    private static @Nullable AgendaTemplateEntity chosen(EntityManager em, PairingId pairing) {
        PairingAgendaEntity choice = em.find(PairingAgendaEntity.class, pairing.value());
        AgendaTemplateEntity template = choice == null ? null : em.find(AgendaTemplateEntity.class, choice.template());
        return template == null || template.removed() ? null : template;
    }

    public void choose(PairingId pairing, @Nullable AgendaTemplateId id) {
        unit.run(em -> {
            PairingAgendaEntity choice = em.find(PairingAgendaEntity.class, pairing.value());
            if (id == null) {
                if (choice != null) {
                    em.remove(choice);
                }
            } else if (choice == null) {
                em.persist(new PairingAgendaEntity(pairing.value(), id.value()));
            } else {
                choice.choose(id.value());
            }
        });
    }
}
