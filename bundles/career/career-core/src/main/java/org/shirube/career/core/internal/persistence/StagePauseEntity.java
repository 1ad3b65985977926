// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person put the question off. Never changes. */
@Entity
@Table(name = "stage_pause", schema = "career")
class StagePauseEntity {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "since_at")
    private Instant since;

    protected StagePauseEntity() {}

    StagePauseEntity(UUID id, UUID member, Instant since) {
        this.id = id;
        this.member = member;
        this.since = since;
    }
}
