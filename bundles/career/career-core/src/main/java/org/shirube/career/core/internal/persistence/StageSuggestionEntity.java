// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a companion suggested. Never changes. */
@Entity
@Table(name = "stage_suggestion", schema = "career")
class StageSuggestionEntity {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "from_id")
    private UUID from;

    @Column(name = "suggested_at")
    private Instant at;

    private byte[] sealed;

    protected StageSuggestionEntity() {}

    StageSuggestionEntity(SealedStage stage) {
        this.id = stage.id();
        this.member = stage.member();
        this.from = stage.from();
        this.at = stage.at();
        this.sealed = stage.sealed();
    }

    SealedStage toSealed() {
        return new SealedStage(id, member, from, at, sealed);
    }
}
