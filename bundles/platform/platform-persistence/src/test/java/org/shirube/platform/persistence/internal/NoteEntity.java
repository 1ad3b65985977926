// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "note", schema = "alpha")
class NoteEntity {

    @Id
    UUID id;

    @Column(length = 200)
    String text;

    LocalDate day;

    UUID author;

    Instant at;

    protected NoteEntity() {}

    NoteEntity(String text) {
        this.id = UUID.randomUUID();
        this.text = text;
        this.day = LocalDate.of(2026, 4, 1);
        this.at = Instant.parse("2026-04-01T00:00:00.123456Z");
    }
}
