// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.util.ArrayList;
import java.util.List;

/** Names whose kanji, reading and Latin letters belong together; given names go with the year of birth. */
final class Names {

    private static final double FOREIGN_SHARE = 0.025;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2010;

    private final Weighted<Part> families;
    private final List<Weighted<Part>> men;
    private final List<Weighted<Part>> women;
    private final List<Foreign> foreign;

    Names() {
        families = new Weighted<>(
                DataFile.cells("family-names.tsv").stream()
                        .map(c -> new Part(c[0], c[1], c[2], 0, Integer.parseInt(c[3])))
                        .toList(),
                Part::weight);
        men = byYear("m");
        women = byYear("f");
        foreign = DataFile.cells("foreign-names.tsv").stream()
                .map(c -> new Foreign(
                        c[0].equals("f"), new Part(c[1], c[3], c[1], 0, 1), new Part(c[2], c[4], c[2], 0, 1), c[5]))
                .toList();
    }

    /**
     * A part of a name.
     *
     * @param peak the year of birth in which it was most common, 0 for a family name
     */
    record Part(String text, String kana, String roman, int peak, int weight) {}

    /**
     * A name.
     *
     * @param language the first language of its bearer
     */
    record Full(Part family, Part given, boolean woman, String language) {}

    private record Foreign(boolean woman, Part family, Part given, String language) {}

    Full draw(Draw draw, int yearOfBirth) {
        if (draw.chance(FOREIGN_SHARE)) {
            Foreign one = foreign.get(draw.between(0, foreign.size()));
            return new Full(one.family, one.given, one.woman, one.language);
        }
        boolean woman = draw.chance(0.36);
        int year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, yearOfBirth));
        Part given = (woman ? women : men).get(year - FIRST_YEAR).draw(draw);
        return new Full(family(draw), given, woman, "ja");
    }

    Part family(Draw draw) {
        return families.draw(draw);
    }

    private static List<Weighted<Part>> byYear(String sex) {
        List<Part> parts = DataFile.cells("given-names.tsv").stream()
                .filter(c -> c[0].equals(sex))
                .map(c -> new Part(c[1], c[2], c[3], Integer.parseInt(c[4]), Integer.parseInt(c[5])))
                .toList();
        List<Weighted<Part>> years = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int born = year;
            years.add(new Weighted<>(parts, part -> part.weight() * inFashion(part.peak(), born)));
        }
        return List.copyOf(years);
    }

    private static double inFashion(int peak, int born) {
        double distance = (born - peak) / 9.0;
        return 0.01 + Math.exp(-distance * distance);
    }
}
