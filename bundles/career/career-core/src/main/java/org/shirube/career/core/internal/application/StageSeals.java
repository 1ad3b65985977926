// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.persistence.SealedStage;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;

/**
 * Seals stages, each in the circle of the person it is about and for one row. What is sealed is a single digit: names of
 * different length would show through the seal.
 */
final class StageSeals {

    private final Seals seals;
    private final String place;

    private StageSeals(Seals seals, String place) {
        this.seals = seals;
        this.place = place;
    }

    /** For what people choose themselves. */
    static StageSeals ofAnswers(Seals seals) {
        return new StageSeals(seals, "stage");
    }

    /** For what is suggested to them. */
    static StageSeals ofSuggestions(Seals seals) {
        return new StageSeals(seals, "suggestion");
    }

    SealedStage seal(UUID row, UUID member, UUID from, Instant at, Stage stage) {
        byte[] sealed = seals.seal(circle(member), place(row), Integer.toString(stage.number()));
        return new SealedStage(row, member, from, at, sealed);
    }

    Stage open(SealedStage row) {
        return stage(seals.open(circle(row.member()), place(row.id()), row.sealed()));
    }

    /** In the same order; empty for one that does not open. */
    List<Optional<Stage>> openAll(List<SealedStage> rows) {
        return seals
                .openAll(rows.stream()
                        .map(row -> new Sealed(circle(row.member()), place(row.id()), row.sealed()))
                        .toList())
                .stream()
                .map(text -> text.map(StageSeals::stage))
                .toList();
    }

    private static Stage stage(String text) {
        return Stage.of(Integer.parseInt(text));
    }

    StageEntry entry(SealedStage row) {
        return new StageEntry(open(row), row.at());
    }

    private static Circle circle(UUID member) {
        return new Circle(Keeping.CIRCLE, member);
    }

    private String place(UUID row) {
        return place + '/' + row;
    }
}
