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
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.people.api.EmployeeId;

/** A theme for two, its words under seal. */
@Entity
@Table(name = "shared_theme", schema = "dialogue")
class SharedThemeEntity {

    @Id
    private UUID id;

    @Column(name = "pairing_id")
    private UUID pairing;

    @Column(name = "proposed_by")
    private UUID by;

    private String state;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "ended_day")
    private @Nullable LocalDate ended;

    @Column(name = "ended_with_pairing")
    private boolean endedWithPairing;

    private int round;

    private byte[] sealed;

    @Column(name = "open_key")
    private @Nullable UUID openKey;

    @Version
    private int version;

    protected SharedThemeEntity() {}

    SharedThemeEntity(SharedThemeRow row) {
        this.id = row.id().value();
        this.pairing = row.pairing().value();
        this.by = row.by().value();
        this.state = row.state().name();
        this.since = row.since();
        this.until = row.until();
        this.round = row.round();
        this.sealed = row.sealed().clone();
        this.openKey = pairing;
    }

    void run(LocalDate first, LocalDate last) {
        state = SharedTheme.State.RUNNING.name();
        since = first;
        until = last;
    }

    void until(LocalDate last, boolean nextRound) {
        until = last;
        if (nextRound) {
            round++;
        }
    }

    void reword(byte[] words) {
        sealed = words.clone();
    }

    void end(LocalDate day) {
        state = SharedTheme.State.ENDED.name();
        ended = day;
        openKey = null;
    }

    void endWithPairing(LocalDate day) {
        end(day);
        endedWithPairing = true;
    }

    SharedThemeRow toRow() {
        return new SharedThemeRow(
                new SharedThemeId(id),
                new PairingId(pairing),
                new EmployeeId(by),
                SharedTheme.State.valueOf(state),
                since,
                until,
                ended,
                endedWithPairing,
                round,
                sealed.clone());
    }
}
