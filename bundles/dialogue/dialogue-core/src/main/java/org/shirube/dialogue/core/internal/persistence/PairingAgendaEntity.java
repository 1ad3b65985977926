// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Which course a pairing has chosen. */
@Entity
@Table(name = "pairing_agenda", schema = "dialogue")
class PairingAgendaEntity {

    @Id
    @Column(name = "pairing_id")
    private UUID pairing;

    @Column(name = "template_id")
    private UUID template;

    @Version
    private int version;

    protected PairingAgendaEntity() {}

    PairingAgendaEntity(UUID pairing, UUID template) {
        this.pairing = pairing;
        this.template = template;
    }

    void choose(UUID other) {
        template = other;
    }

    UUID template() {
        return template;
    }
}
