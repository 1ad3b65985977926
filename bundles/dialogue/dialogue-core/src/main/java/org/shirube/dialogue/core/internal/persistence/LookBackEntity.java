// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.people.api.EmployeeId;

/** What one of the two said looking back, under seal. */
@Entity
@Table(name = "look_back", schema = "dialogue")
class LookBackEntity {

    @Id
    private UUID id;

    @Column(name = "theme_id")
    private UUID theme;

    private int round;

    @Column(name = "author_id")
    private UUID by;

    @Column(name = "said_on")
    private LocalDate on;

    private byte[] sealed;

    @Version
    private int version;

    protected LookBackEntity() {}

    LookBackEntity(UUID id, LookBackRow row) {
        this.id = id;
        this.theme = row.theme().value();
        this.round = row.round();
        this.by = row.by().value();
        say(row);
    }

    final void say(LookBackRow row) {
        this.on = row.on();
        this.sealed = row.sealed().clone();
    }

    LookBackRow toRow() {
        return new LookBackRow(new SharedThemeId(theme), round, new EmployeeId(by), on, sealed.clone());
    }
}
