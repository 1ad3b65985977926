// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.figures.Group;
import org.shirube.platform.api.figures.Suppression;

/** Counts pairs between departments, and people with a partner who is not their boss. */
public final class NetCount {

    private final Map<Between, Ends> edges = new HashMap<>();
    private final Set<EmployeeId> partnered = new HashSet<>();
    private final Map<UnitId, int[]> departments = new HashMap<>();
    private final int[] nowhere = new int[2];

    /** Two departments, the lesser id first. */
    public record Between(UnitId one, UnitId other) {

        static Between of(UnitId one, UnitId other) {
            return one.value().compareTo(other.value()) < 0 ? new Between(one, other) : new Between(other, one);
        }
    }

    /** Who is at the ends of the pairs between two departments. */
    private static final class Ends {

        private final Set<EmployeeId> ones = new HashSet<>();
        private final Set<EmployeeId> others = new HashSet<>();
        private int pairs;
    }

    /** A pair that goes on; departments are null for who has none. */
    public void pair(EmployeeId one, @Nullable UnitId oneIn, EmployeeId other, @Nullable UnitId otherIn) {
        if (oneIn == null || otherIn == null || oneIn.equals(otherIn)) {
            return;
        }
        Between between = Between.of(oneIn, otherIn);
        Ends ends = edges.computeIfAbsent(between, key -> new Ends());
        boolean straight = between.one().equals(oneIn);
        ends.ones.add(straight ? one : other);
        ends.others.add(straight ? other : one);
        ends.pairs++;
    }

    /** Somebody has a partner who is not their boss. */
    public void partner(EmployeeId person) {
        partnered.add(person);
    }

    /** Somebody of the company; the department is null for who has none. Called after all partners are known. */
    public void person(EmployeeId person, @Nullable UnitId department) {
        int[] cells = department == null ? nowhere : departments.computeIfAbsent(department, key -> new int[2]);
        cells[partnered.contains(person) ? 0 : 1]++;
    }

    /** The pairs between departments that can be told: of as many people on either side as any figure needs. */
    public Map<Between, Integer> edges() {
        Map<Between, Integer> told = new HashMap<>();
        edges.forEach((between, ends) -> {
            int least = Math.min(ends.ones.size(), ends.others.size());
            if (least >= Suppression.LEAST) {
                told.put(between, ends.pairs);
            }
        });
        return told;
    }

    /** Whether there are pairs between departments that are not told. */
    public boolean withheld() {
        return edges().size() < edges.size();
    }

    /**
     * How many people have a partner.
     *
     * @param unit null for the company
     */
    public record Share(@Nullable UnitId unit, int people, int withPartner) {}

    /** The company and the departments that can be told of, so that no subtraction finds fewer than five. */
    public List<Share> shares() {
        List<Group<Optional<UnitId>>> below = departments.entrySet().stream()
                .map(entry -> Group.of(Optional.of(entry.getKey()), entry.getValue()[0], entry.getValue()[1]))
                .toList();
        Group<Optional<UnitId>> company = Group.of(Optional.empty(), List.of(nowhere[0], nowhere[1]), below);
        Set<Optional<UnitId>> shown = Suppression.shown(company);
        return Stream.concat(Stream.of(company), below.stream())
                .filter(group -> shown.contains(group.key()))
                .map(group -> new Share(
                        group.key().orElse(null), group.people(), group.all().get(0)))
                .toList();
    }
}
