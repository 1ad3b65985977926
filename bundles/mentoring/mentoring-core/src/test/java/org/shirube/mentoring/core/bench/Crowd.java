// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.bench;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.ExternalId;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Standing;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.Validity;

/** A company of many people, known by numbers: twenty departments of fifty sections each, in which the first leads. */
final class Crowd {

    private static final int DEPARTMENTS = 20;
    private static final int SECTIONS = 50;
    private static final LocalDate BEGIN = LocalDate.of(2020, 4, 1);

    private final int size;
    private final Map<EmployeeId, Integer> numbers = new HashMap<>();
    private final EmployeeId[] people;

    Crowd(int size) {
        this.size = size;
        people = new EmployeeId[size];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < size; i++) {
            // As version 7 has them: in the order in which they were made.
            people[i] = new EmployeeId(new UUID(((long) i << 32) | 0x7000, random.nextLong() >>> 2 | Long.MIN_VALUE));
            numbers.put(people[i], i);
        }
    }

    int size() {
        return size;
    }

    EmployeeId person(int number) {
        return people[number];
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(1, number));
    }

    private static int section(int person) {
        return person % (DEPARTMENTS * SECTIONS);
    }

    private Standing standing(int person) {
        int section = section(person);
        int manager = person == section ? section % DEPARTMENTS : section;
        return new Standing(
                people[person],
                unit(100 + section),
                manager == person ? null : people[manager],
                "G" + (1 + person / 7 % 9),
                "job" + person % 12,
                "place" + person % 30,
                List.of("ja"));
    }

    PeopleDirectory directory() {
        return (PeopleDirectory) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PeopleDirectory.class}, this::answer);
    }

    private Object answer(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "standings" -> ((Collection<?>) arguments[1])
                    .stream()
                            .map(id -> standing(Objects.requireNonNull(numbers.get(id))))
                            .toList();
            case "unitsBelow" -> below((UnitId) arguments[1]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private static List<OrganisationUnit> below(UnitId parent) {
        if (parent == null) {
            return List.of(unit(0, null, true));
        }
        int number = (int) parent.value().getLeastSignificantBits();
        return number == 0
                ? IntStream.range(0, DEPARTMENTS)
                        .mapToObj(d -> unit(1 + d, parent, true))
                        .toList()
                : IntStream.range(0, SECTIONS)
                        .mapToObj(s -> unit(100 + s * DEPARTMENTS + number - 1, parent, false))
                        .toList();
    }

    private static OrganisationUnit unit(int number, UnitId parent, boolean children) {
        return new OrganisationUnit(
                unit(number),
                new ExternalId("bench", "u" + number),
                "u" + number,
                parent,
                null,
                0,
                children,
                new Validity(BEGIN, null));
    }
}
