// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.PairingId;

/** What a member hands over, the letter under seal. */
@Entity
@Table(name = "handover", schema = "dialogue")
class HandoverEntity {

    @Id
    private UUID id;

    @Column(name = "from_pairing")
    private UUID from;

    @Column(name = "to_pairing")
    private UUID to;

    private boolean todos;

    private boolean themes;

    @Column(name = "sealed_letter")
    private byte @Nullable [] letter;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Version
    private int version;

    protected HandoverEntity() {}

    HandoverEntity(UUID id, PairingId from, PairingId to) {
        this.id = id;
        this.from = from.value();
        this.to = to.value();
    }

    void decide(boolean withTodos, boolean withThemes, byte @Nullable [] sealed, Instant now) {
        todos = withTodos;
        themes = withThemes;
        letter = sealed;
        decidedAt = now;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    HandoverRow toRow() {
        return new HandoverRow(new PairingId(from), new PairingId(to), todos, themes, letter, readAt);
    }
}
