// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.people.api.EmployeeId;

/** Something written in a meeting, under seal. */
@Entity
@Table(name = "words", schema = "dialogue")
class WordsEntity {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    private String place;

    private byte[] sealed;

    private long revision;

    @Column(name = "written_by")
    private UUID by;

    @Column(name = "written_at")
    private Instant at;

    @Version
    private int version;

    protected WordsEntity() {}

    WordsEntity(UUID id, UUID meeting, String place) {
        this.id = id;
        this.meeting = meeting;
        this.place = place;
    }

    void write(byte[] bytes, UUID author, Instant now) {
        sealed = bytes.clone();
        by = author;
        at = now;
        revision++;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    SealedWords toWords() {
        return new SealedWords(place, sealed.clone(), revision, new EmployeeId(by), at);
    }
}
