// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.people.api.EmployeeId;

/** A scene that one of the two saw, its words under seal. */
@Entity
@Table(name = "observation", schema = "dialogue")
class ObservationEntity {

    @Id
    private UUID id;

    @Column(name = "pairing_id")
    private UUID pairing;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "seen_on")
    private LocalDate on;

    private boolean shared;

    private byte[] sealed;

    @Version
    private int version;

    protected ObservationEntity() {}

    ObservationEntity(ObservationRow row) {
        this.id = row.id().value();
        this.pairing = row.pairing().value();
        this.author = row.author().value();
        this.on = row.on();
        this.shared = row.shared();
        this.sealed = row.sealed().clone();
    }

    void share(byte[] sealedForBoth) {
        shared = true;
        sealed = sealedForBoth.clone();
    }

    ObservationRow toRow() {
        return new ObservationRow(
                new ObservationId(id), new PairingId(pairing), new EmployeeId(author), on, shared, sealed.clone());
    }
}
