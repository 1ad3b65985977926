// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;

/** Turns a career into the rows of an export. */
final class RowWriter {

    private final Origin origin;
    private final String externalId;
    private final IntFunction<String> idOf;

    RowWriter(Origin origin, String externalId, IntFunction<String> idOf) {
        this.origin = origin;
        this.externalId = externalId;
        this.idOf = idOf;
    }

    List<PersonRow> rows(Career career) {
        return career.periods().stream().map(period -> row(career, period)).toList();
    }

    private PersonRow row(Career career, Career.Period period) {
        Names.Part family = period.family();
        Names.Part given = career.name.given();
        Career.Seat seat = period.seat();
        boolean gone = period.status() == EmploymentStatus.LEFT;
        return new PersonRow(
                origin,
                externalId,
                period.from(),
                period.until(),
                family.text(),
                given.text(),
                family.kana(),
                given.kana(),
                family.roman(),
                given.roman(),
                gone ? null : email(family, given),
                period.status(),
                seat == null ? null : seat.unit(),
                seat == null ? null : title(seat, period.grade()),
                gone ? null : "G" + period.grade(),
                seat == null ? null : seat.jobFamily(),
                seat == null ? null : seat.place(),
                languages(career),
                period.manager() == null ? null : idOf.apply(period.manager()),
                period.concurrent().stream()
                        .map(other -> new PersonRow.ConcurrentPost(other.unit(), other.title()))
                        .toList());
    }

    /** The number keeps the many who share a name apart. */
    private String email(Names.Part family, Names.Part given) {
        String local = family.roman() + "." + given.roman().charAt(0) + Integer.parseInt(externalId);
        return local.toLowerCase(Locale.ROOT) + "@example.com";
    }

    private static @Nullable String title(Career.Seat seat, int grade) {
        if (seat.title() != null) {
            return seat.title();
        }
        return switch (grade) {
            case 1, 2 -> null;
            case 3 -> "主任";
            case 4 -> "係長";
            case 5 -> "課長代理";
            default -> "担当課長";
        };
    }

    private static List<String> languages(Career career) {
        List<String> languages = new ArrayList<>(List.of("ja"));
        String first = career.name.language();
        if (!first.equals("ja")) {
            languages.add(first);
        }
        if (career.english && !first.equals("en")) {
            languages.add("en");
        }
        return languages;
    }
}
