// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.Standing;
import org.shirube.people.api.UnitId;
import org.shirube.platform.testing.Draws;

/** Pools that a test draws. */
public final class Pools {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<Topic> TOPICS = IntStream.range(0, 6)
            .mapToObj(i -> new Topic("t" + i, "話題" + i, "Topic " + i, false))
            .toList();

    private Pools() {}

    public static EmployeeId person(int number) {
        return new EmployeeId(new UUID(1, number));
    }

    static UnitId unit(int number) {
        return new UnitId(new UUID(2, number));
    }

    public static SchemePlan plan(SchemeKind kind) {
        return SchemePlan.usual(kind, "title", DAY, DAY.plusDays(1));
    }

    static Entry entry(int number, Draws draws, int others) {
        int manager = draws.between(0, 11);
        Standing standing = new Standing(
                person(number),
                draws.between(0, 7) == 0 ? null : unit(draws.between(0, 5)),
                manager == 0 ? null : person(manager),
                draws.between(0, 3) == 0 ? null : "G" + draws.between(0, 11),
                draws.between(0, 3) == 0 ? null : "job" + draws.between(0, 2),
                draws.between(0, 3) == 0 ? null : "place" + draws.between(0, 2),
                List.of());
        List<TopicChoice> topics = IntStream.range(0, TOPICS.size())
                .filter(topic -> draws.between(0, 2) == 0)
                .mapToObj(topic -> new TopicChoice("t" + topic, 1 + draws.between(0, 2)))
                .toList();
        List<EmployeeId> wishes = draws.between(0, 2) == 0
                ? List.of(person(draws.between(0, others - 1)), person(others + draws.between(0, others - 1)))
                : List.of();
        return new Entry(
                standing,
                1 + draws.between(0, 2),
                draws.between(0, 3),
                PlaceChoice.values()[draws.between(0, 2)],
                draws.between(0, (1 << 10) - 1),
                draws.between(0, 2) == 0 ? List.of("ja", "en") : List.of(draws.between(0, 3) == 0 ? "de" : "ja-JP"),
                topics,
                draws.between(0, 1) == 0
                        ? List.of()
                        : List.of("現場と話せる" + draws.between(0, 2), "海外" + draws.between(10, 40)),
                wishes);
    }

    /** Ten to each side, of whom some are on both. */
    public static PackedPool pool(Draws draws) {
        return pool(
                draws,
                IntStream.range(0, 10).mapToObj(i -> entry(i, draws, 10)).toList(),
                IntStream.range(7, 19).mapToObj(i -> entry(i, draws, 10)).toList());
    }

    /** As matching sees them: those who are alike stand together, in more than one block. */
    public static PackedPool blocks(Draws draws) {
        return pool(
                draws,
                Alike.sorted(IntStream.range(0, 10)
                        .mapToObj(i -> entry(i, draws, 80))
                        .toList()),
                Alike.sorted(IntStream.range(7, 8 + draws.between(60, 180))
                        .mapToObj(i -> entry(i, draws, 10))
                        .toList()));
    }

    private static PackedPool pool(Draws draws, List<Entry> seekers, List<Entry> offerers) {
        SchemeKind kind = SchemeKind.values()[draws.between(0, 4)];
        Map<EmployeeId, EmployeeId> managers = new HashMap<>();
        Stream.concat(seekers.stream(), offerers.stream())
                .map(Entry::standing)
                .filter(standing -> standing.manager() != null)
                .forEach(standing -> managers.put(standing.person(), standing.manager()));
        Departments departments = new Departments();
        IntStream.range(0, 6).forEach(i -> departments.add(unit(i), "unit" + i, unit(i / 2 * 2)));
        Known known = new Known();
        known.never(person(1), person(9));
        known.former(person(2), person(10), 3);
        return new PackedPool(plan(kind), DAY, TOPICS, new Forest(managers), departments, seekers, offerers, known);
    }
}
