// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.people.api.EmployeeId;

/** Two people who talk. */
@Entity
@Table(name = "pairing", schema = "dialogue")
class PairingEntity {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "partner_id")
    private UUID partner;

    private String kind;

    @Column(name = "every_days")
    private int everyDays;

    private int minutes;

    @Column(name = "career_every")
    private int careerEvery;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Version
    private int version;

    protected PairingEntity() {}

    PairingEntity(Pairing pairing) {
        this.id = pairing.id().value();
        this.member = pairing.member().value();
        this.partner = pairing.partner().value();
        this.kind = pairing.kind().name();
        this.since = pairing.since();
        this.openKey = openKey(pairing);
        keep(pairing.cadence());
    }

    /** A member has one manager, and with everybody else one pairing at a time. */
    private static String openKey(Pairing pairing) {
        return pairing.member() + "/" + (pairing.kind() == PairingKind.MANAGER ? "manager" : pairing.partner());
    }

    final void keep(Cadence cadence) {
        this.everyDays = cadence.everyDays();
        this.minutes = cadence.minutes();
        this.careerEvery = cadence.careerEvery();
    }

    void end(LocalDate day) {
        this.until = day;
        this.openKey = null;
    }

    Pairing toPairing() {
        return new Pairing(
                new PairingId(id),
                new EmployeeId(member),
                new EmployeeId(partner),
                PairingKind.valueOf(kind),
                new Cadence(everyDays, minutes, careerEvery),
                since,
                until);
    }
}
