// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;

/** A day on which somebody is appraised. */
@Entity
@Table(name = "appraisal_day", schema = "dialogue")
class AppraisalDayEntity {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "on_day")
    private LocalDate day;

    protected AppraisalDayEntity() {}

    AppraisalDayEntity(UUID id, PersonDay of) {
        this.id = id;
        this.person = of.person().value();
        this.day = of.day();
    }

    PersonDay toPersonDay() {
        return new PersonDay(new EmployeeId(person), day);
    }
}
