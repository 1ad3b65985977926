// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person chose, once. Never changes. */
@Entity
@Table(name = "stage_entry", schema = "career")
class StageEntryEntity {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "since_at")
    private Instant since;

    private byte[] sealed;

    protected StageEntryEntity() {}

    StageEntryEntity(SealedStage stage) {
        this.id = stage.id();
        this.member = stage.member();
        this.since = stage.at();
        this.sealed = stage.sealed();
    }

    SealedStage toSealed() {
        return new SealedStage(id, member, member, since, sealed);
    }
}
