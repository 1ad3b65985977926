// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution.Band;

/** A band of a unit, as it was told. Never changes. */
@Entity
@Table(name = "stage_figure", schema = "career")
class StageFigureEntity {

    @Id
    private UUID id;

    @Column(name = "drawing_id")
    private UUID drawing;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "from_stage")
    private int from;

    @Column(name = "to_stage")
    private int to;

    private int people;

    protected StageFigureEntity() {}

    StageFigureEntity(UUID id, UUID drawing, UUID unit, Band band) {
        this.id = id;
        this.drawing = drawing;
        this.unit = unit;
        this.from = band.from().number();
        this.to = band.to().number();
        this.people = band.people();
    }

    Band toBand() {
        return new Band(Stage.of(from), Stage.of(to), people);
    }
}
