// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;

/** The calendar somebody subscribed to. */
@Entity
@Table(name = "calendar_feed", schema = "dialogue")
class CalendarFeedEntity {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private int version;

    protected CalendarFeedEntity() {}

    CalendarFeedEntity(UUID person) {
        this.person = person;
    }

    void make(String hash, Instant now) {
        secretHash = hash;
        madeAt = now;
    }

    Instant madeAt() {
        return madeAt;
    }

    String secretHash() {
        return secretHash;
    }

    EmployeeId owner() {
        return new EmployeeId(person);
    }
}
