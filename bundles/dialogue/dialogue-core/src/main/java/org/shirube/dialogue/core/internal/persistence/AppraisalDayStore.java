// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** Days of appraisal in the database. */
public final class AppraisalDayStore {

    private final PersistenceUnit unit;
    private final Supplier<UUID> ids;

    public AppraisalDayStore(PersistenceUnit unit, Supplier<UUID> ids) {
        this.unit = unit;
        this.ids = ids;
    }

    /** All that is known. */
    public Set<PersonDay> all() {
        return unit.call(em -> em.createQuery("select d from AppraisalDayEntity d", AppraisalDayEntity.class)
                .getResultStream()
                .map(AppraisalDayEntity::toPersonDay)
                .collect(Collectors.toSet()));
    }

    /** Keeps these and no others. */
    public void replace(Set<PersonDay> days) {
        unit.run(em -> {
            em.createQuery("delete from AppraisalDayEntity d").executeUpdate();
            days.forEach(day -> em.persist(new AppraisalDayEntity(ids.get(), day)));
            em.flush();
        });
    }

    /** Deletes what lies before a day. */
    public void forgetBefore(LocalDate day) {
        unit.run(em -> em.createQuery("delete from AppraisalDayEntity d where d.day < :day")
                .setParameter("day", day)
                .executeUpdate());
    }

    /** The days of a person, both ends included. */
    public Set<LocalDate> of(EmployeeId person, LocalDate first, LocalDate last) {
        return unit.call(em -> em.createQuery(
                        "select d from AppraisalDayEntity d where d.person = :person and d.day between :first and :last",
                        AppraisalDayEntity.class)
                .setParameter("person", person.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(day -> day.toPersonDay().day())
                .collect(Collectors.toSet()));
    }
}
