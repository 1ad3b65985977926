// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.direction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.DirectionCount;
import org.shirube.career.api.plan.DirectionId;

/** What was told of a part of the direction on a day. Never changes. */
@Entity
@Table(name = "direction_count", schema = "career")
class DirectionCountEntity {

    @Id
    private UUID id;

    @Column(name = "drawn_on")
    private LocalDate drawn;

    @Column(name = "direction_id")
    private UUID direction;

    private @Nullable Integer people;

    protected DirectionCountEntity() {}

    DirectionCountEntity(UUID id, LocalDate drawn, DirectionCount count) {
        this.id = id;
        this.drawn = drawn;
        this.direction = count.direction().value();
        this.people = count.people();
    }

    LocalDate drawn() {
        return drawn;
    }

    DirectionCount toCount() {
        return new DirectionCount(new DirectionId(direction), people);
    }
}
