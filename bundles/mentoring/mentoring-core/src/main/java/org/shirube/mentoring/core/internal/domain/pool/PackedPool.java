// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.people.api.EmployeeId;

/** The people of a scheme, in arrays. */
public final class PackedPool implements Pool {

    private final SchemePlan plan;
    private final LocalDate day;
    private final PoolCodes codes;
    private final PackedPeople seekers;
    private final PackedPeople offerers;
    private final Map<EmployeeId, Integer> seekerNumbers;
    private final Map<EmployeeId, Integer> offererNumbers;
    private final int[] departments;
    private final Departments tree;
    private final Bars bars;

    public PackedPool(
            SchemePlan plan,
            LocalDate day,
            List<Topic> topics,
            Forest forest,
            Departments tree,
            List<Entry> seeking,
            List<Entry> offering,
            Known known) {
        this.plan = plan;
        this.day = day;
        this.tree = tree;
        this.codes = new PoolCodes(topics, forest, Stream.concat(seeking.stream(), offering.stream()));
        this.seekerNumbers = numbers(seeking);
        this.offererNumbers = numbers(offering);
        this.seekers = new PackedPeople(seeking, codes, offererNumbers);
        this.offerers = new PackedPeople(offering, codes, seekerNumbers);
        int units = codes.units.size();
        this.departments = IntStream.range(0, units)
                .map(unit -> codes.units.of(tree.of(codes.units.thing(unit))))
                .toArray();
        this.bars = new Bars(seekerNumbers, offererNumbers, known);
    }

    private static Map<EmployeeId, Integer> numbers(List<Entry> people) {
        Map<EmployeeId, Integer> numbers = new HashMap<>();
        people.forEach(entry -> numbers.put(entry.id(), numbers.size()));
        return numbers;
    }

    /** The number of a seeker, or -1. */
    public int seeker(EmployeeId person) {
        return seekerNumbers.getOrDefault(person, -1);
    }

    /** The number of an offerer, or -1. */
    public int offerer(EmployeeId person) {
        return offererNumbers.getOrDefault(person, -1);
    }

    /** The offerers a seeker can never go with, for reasons that are nobody's to know; ascending. */
    public int[] barred(int seeker) {
        return bars.of(seeker);
    }

    @Override
    public SchemePlan plan() {
        return plan;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public People seekers() {
        return seekers;
    }

    @Override
    public People offerers() {
        return offerers;
    }

    @Override
    public Topic topic(int number) {
        return codes.topics.get(number);
    }

    @Override
    public int topics() {
        return codes.topics.size();
    }

    @Override
    public String unitName(int unit) {
        return tree.name(codes.units.thing(unit));
    }

    @Override
    public int department(int unit) {
        return unit < departments.length ? departments[unit] : unit;
    }

    @Override
    public String gradeName(int rank) {
        return codes.grades.get(rank);
    }

    @Override
    public int[] former(int seeker) {
        return bars.former(seeker);
    }

    @Override
    public int monthsSince(int seeker, int offerer) {
        return bars.monthsSince(seeker, offerer);
    }
}
