// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That figures were drawn. Never changes. */
@Entity
@Table(name = "stage_drawing", schema = "career")
class StageDrawingEntity {

    @Id
    private UUID id;

    @Column(name = "drawn_at")
    private Instant at;

    @Column(name = "drawn_on")
    private LocalDate day;

    protected StageDrawingEntity() {}

    StageDrawingEntity(Drawing drawing) {
        this.id = drawing.id();
        this.at = drawing.at();
        this.day = drawing.day();
    }

    Drawing toDrawing() {
        return new Drawing(id, at, day);
    }
}
