// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.career.api.plan.Directions;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.people.api.EmployeeId;

/** What people related to the company's direction, as it is kept: with them, not beside the direction. */
final class AlignmentBook {

    private static final Kind<Tie> TIES = new Kind<>("plan.alignment", Tie.class, Directions.MOST);

    private final Keeping keeping;

    record Tie(UUID direction, Alignment.Kind kind, UUID item, String why) {

        boolean isSame(Tie other) {
            return direction.equals(other.direction) && kind == other.kind && item.equals(other.item);
        }
    }

    AlignmentBook(Keeping keeping) {
        this.keeping = keeping;
    }

    List<Alignment> all(EmployeeId owner) {
        return keeping.all(owner, TIES).stream().map(AlignmentBook::alignment).toList();
    }

    /** In the place of the same. */
    Alignment put(EmployeeId owner, Tie tie) {
        Optional<Kept<Tie>> same = keeping.all(owner, TIES).stream()
                .filter(kept -> kept.content().isSame(tie))
                .findFirst();
        return alignment(
                same.isEmpty()
                        ? keeping.add(owner, TIES, tie)
                        : keeping.change(
                                owner, TIES, same.get().id(), same.get().version(), tie));
    }

    boolean part(EmployeeId owner, UUID alignment) {
        return keeping.remove(owner, TIES, alignment);
    }

    void partAll(EmployeeId owner, UUID item) {
        all(owner).stream()
                .filter(alignment -> alignment.item().equals(item))
                .forEach(alignment -> part(owner, alignment.id()));
    }

    /** Who related something, for each part of the direction. */
    Map<DirectionId, Set<EmployeeId>> people() {
        Map<DirectionId, Set<EmployeeId>> people = new HashMap<>();
        keeping.each(TIES, (owner, tie) -> people.computeIfAbsent(
                        new DirectionId(tie.direction()), direction -> new HashSet<>())
                .add(owner));
        return people;
    }

    private static Alignment alignment(Kept<Tie> kept) {
        Tie tie = kept.content();
        return new Alignment(kept.id(), new DirectionId(tie.direction()), tie.kind(), tie.item(), tie.why());
    }
}
