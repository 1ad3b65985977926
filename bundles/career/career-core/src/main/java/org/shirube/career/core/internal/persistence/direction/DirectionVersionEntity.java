// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.direction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.career.api.plan.DirectionText;

/** One version of a part of the direction. Never changes. */
@Entity
@Table(name = "direction_version", schema = "career")
class DirectionVersionEntity {

    @Id
    private UUID id;

    @Column(name = "direction_id")
    private UUID direction;

    private int number;

    @Column(name = "heading_ja")
    private String headingJapanese;

    @Column(name = "heading_en")
    private String headingEnglish;

    @Column(name = "text_ja")
    private String japanese;

    @Column(name = "text_en")
    private String english;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Column(name = "published_at")
    private Instant published;

    private boolean withdrawn;

    protected DirectionVersionEntity() {}

    DirectionVersionEntity(UUID id, Direction version) {
        DirectionText text = version.text();
        this.id = id;
        this.direction = version.id().value();
        this.number = version.number();
        this.headingJapanese = text.headingJapanese();
        this.headingEnglish = text.headingEnglish();
        this.japanese = text.japanese();
        this.english = text.english();
        this.from = text.from();
        this.to = text.to();
        this.published = version.published();
        this.withdrawn = version.withdrawn();
    }

    Direction toDirection() {
        DirectionText text = new DirectionText(headingJapanese, headingEnglish, japanese, english, from, to);
        return new Direction(new DirectionId(direction), text, number, published, withdrawn);
    }
}
