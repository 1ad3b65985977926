// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.UnitRow;

/** The units over time: who led them since when, one renamed, one moved, one closed. */
public final class Organisation {

    /** Older than any career in it, so that no post lies before its unit. */
    static final LocalDate FOUNDED = LocalDate.of(1975, 4, 1);

    private final List<Unit> units;
    private final int[] firsts;
    private final List<Unit> leaves;
    private final Map<Integer, List<Unit>> shared;
    private final Changes changes;

    private Organisation(List<Unit> units, Changes changes) {
        this.units = units;
        this.firsts = units.stream().mapToInt(Unit::first).toArray();
        this.leaves = units.stream().filter(unit -> unit.members() > 1).toList();
        this.shared = units.stream()
                .filter(unit -> !unit.ownHead())
                .collect(Collectors.groupingBy(
                        unit -> Objects.requireNonNull(unit.parent()).number()));
        this.changes = changes;
    }

    public static Organisation of(int size, long seed, LocalDate today) {
        List<Unit> units = Planner.plan(size, seed, today);
        return new Organisation(units, Changes.of(units, today));
    }

    /** The unit of somebody's main post today. */
    Unit unitOf(int person) {
        int at = Arrays.binarySearch(firsts, person);
        return units.get(at < 0 ? -at - 2 : at);
    }

    Unit any(Draw draw) {
        return leaves.get(draw.between(0, leaves.size()));
    }

    /** The units directly below that the head of this one leads as well. */
    List<Unit> sharedBelow(Unit unit) {
        return shared.getOrDefault(unit.number(), List.of());
    }

    List<Unit> units() {
        return units;
    }

    Changes changes() {
        return changes;
    }

    /** Every unit with its periods. */
    public Stream<UnitRow> rows(IntFunction<String> idOf) {
        return Stream.concat(
                units.stream().flatMap(unit -> rows(unit, idOf).stream()),
                Stream.of(changes.closedRow(origin(units.size()))));
    }

    private List<UnitRow> rows(Unit unit, IntFunction<String> idOf) {
        List<LocalDate> cuts = Stream.of(FOUNDED, unit.headSince(), actingSince(unit), changes.dateOf(unit))
                .filter(day -> day != null)
                .distinct()
                .sorted()
                .toList();
        List<UnitRow> rows = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            LocalDate from = cuts.get(i);
            Unit parent = changes.parentOf(unit, from);
            Integer head = headOn(unit, from);
            rows.add(new UnitRow(
                    origin(unit.number()),
                    unit.externalId(),
                    from,
                    i + 1 < cuts.size() ? cuts.get(i + 1) : null,
                    changes.nameOf(unit, from),
                    parent == null ? null : parent.externalId(),
                    head == null ? null : idOf.apply(head)));
        }
        return rows;
    }

    /** Before its head came, the head of the unit above looked after it, from the day that one came. */
    private static @Nullable LocalDate actingSince(Unit unit) {
        Unit above = unit.parent();
        return above != null && above.ownHead() && above.headSince().isBefore(unit.headSince())
                ? above.headSince()
                : null;
    }

    private static @Nullable Integer headOn(Unit unit, LocalDate day) {
        if (!day.isBefore(unit.headSince())) {
            return unit.head();
        }
        LocalDate acting = actingSince(unit);
        Unit above = unit.parent();
        return acting == null || above == null || day.isBefore(acting) ? null : (Integer) above.head();
    }

    private static Origin origin(int number) {
        return new Origin("sample-units", number + 2L);
    }
}
