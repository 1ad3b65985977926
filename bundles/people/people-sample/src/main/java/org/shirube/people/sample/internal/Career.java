// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;

/** What holds of a person from when on. Each fact has its own dates; a period of the export ends where any of them changes. */
final class Career {

    final Names.Full name;
    final LocalDate today;
    final TreeMap<LocalDate, Names.Part> families = new TreeMap<>();
    final TreeMap<LocalDate, EmploymentStatus> statuses = new TreeMap<>();
    final TreeMap<LocalDate, Seat> seats = new TreeMap<>();
    final TreeMap<LocalDate, Integer> grades = new TreeMap<>();
    final TreeMap<LocalDate, List<Seat>> concurrent = new TreeMap<>();
    final TreeMap<LocalDate, Integer> managers = new TreeMap<>();
    boolean english;

    Career(Names.Full name, LocalDate hired, LocalDate today) {
        this.name = name;
        this.today = today;
        families.put(hired, name.family());
        statuses.put(hired, EmploymentStatus.ACTIVE);
        concurrent.put(hired, List.of());
    }

    /**
     * A post.
     *
     * @param unit external id of the unit
     * @param jobFamily the kind of work done there
     * @param place where it is
     * @param title the title of a head; null where the title follows from the grade
     */
    record Seat(String unit, String jobFamily, String place, @Nullable String title) {

        static Seat member(Unit unit) {
            return new Seat(unit.externalId(), unit.jobFamily(), unit.place(), null);
        }

        static Seat head(Unit unit) {
            return new Seat(unit.externalId(), unit.jobFamily(), unit.place(), unit.level().title);
        }
    }

    /** What holds over a period. */
    record Period(
            LocalDate from,
            @Nullable LocalDate until,
            Names.Part family,
            EmploymentStatus status,
            @Nullable Seat seat,
            int grade,
            List<Seat> concurrent,
            @Nullable Integer manager) {}

    List<Period> periods() {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (NavigableMap<LocalDate, ?> fact : List.of(families, statuses, seats, grades, concurrent, managers)) {
            cuts.addAll(fact.keySet());
        }
        List<Period> periods = new ArrayList<>();
        for (LocalDate from : cuts) {
            periods.add(period(from, cuts.higher(from)));
        }
        return Collections.unmodifiableList(periods);
    }

    Period now() {
        return period(today, null);
    }

    private Period period(LocalDate from, @Nullable LocalDate until) {
        EmploymentStatus status = at(statuses, from, EmploymentStatus.ACTIVE);
        boolean gone = status == EmploymentStatus.LEFT;
        return new Period(
                from,
                until,
                at(families, from, name.family()),
                status,
                gone ? null : orNull(seats, from),
                at(grades, from, 1),
                gone ? List.of() : at(concurrent, from, List.of()),
                gone ? null : orNull(managers, from));
    }

    private static <T> T at(NavigableMap<LocalDate, T> fact, LocalDate day, T otherwise) {
        T value = orNull(fact, day);
        return value == null ? otherwise : value;
    }

    private static <T> @Nullable T orNull(NavigableMap<LocalDate, T> fact, LocalDate day) {
        Map.Entry<LocalDate, T> entry = fact.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }
}
