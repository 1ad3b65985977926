// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads people over a tree of units that grows with them: more people first fill the templates, then number them. */
final class Planner {

    /** A section of which the department's head is the head too is nothing rare. */
    private static final double SHARED_HEAD = 0.06;

    private final long seed;
    private final LocalDate today;
    private final List<Unit> units = new ArrayList<>();
    private int nextPerson;

    private Planner(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    static List<Unit> plan(int size, long seed, LocalDate today) {
        Planner planner = new Planner(seed, today);
        Template company = new Template("見本工業株式会社", 1, "経営", "東京本社", Template.load());
        planner.place(company, Level.COMPANY, null, size);
        return List.copyOf(planner.units);
    }

    private void place(Template template, Level level, @Nullable Unit above, int people) {
        List<Template> kinds = kindsBelow(template, level, people);
        boolean leaf = kinds.isEmpty();
        Draw draw = new Draw(seed, Draw.Topic.UNIT, units.size());
        boolean ownHead = !(level == Level.SECTION && leaf && draw.chance(SHARED_HEAD));
        int seats = leaf ? people : Math.min(people, ownSeats(level, people));
        LocalDate since = ownHead || above == null ? draw.term(today, 0, 6) : above.headSince();
        Unit unit = new Unit(
                units.size(),
                template.name(),
                above,
                level,
                template.jobFamily(),
                template.place(),
                nextPerson,
                seats,
                ownHead,
                since);
        units.add(unit);
        nextPerson += seats;
        int[] shares = share(kinds, people - seats);
        for (int i = 0; i < shares.length; i++) {
            place(kinds.get(i), level.below(), unit, shares[i]);
        }
    }

    private static int ownSeats(Level level, int people) {
        return level == Level.COMPANY ? 1 : people > 60 ? 2 : 1;
    }

    private static List<Template> kindsBelow(Template template, Level level, int people) {
        Level below = level.below();
        if (level == Level.GROUP || level != Level.COMPANY && people < 2 * below.wanted) {
            return List.of();
        }
        if (level == Level.SECTION) {
            return people <= 14 ? List.of() : numbered(List.of(group(template)), people, below);
        }
        int some = Math.max(2, Math.min(template.children().size(), people / below.wanted));
        return numbered(template.children().subList(0, some), people, below);
    }

    private static Template group(Template section) {
        return new Template(
                section.name().replaceFirst("課$", "") + Template.GROUP,
                1,
                section.jobFamily(),
                section.place(),
                List.of());
    }

    private static List<Template> numbered(List<Template> kinds, int people, Level level) {
        int copies = (int) Math.ceil((double) people / kinds.size() / level.most);
        if (copies < 2) {
            return kinds;
        }
        List<Template> all = new ArrayList<>();
        for (Template kind : kinds) {
            for (int number = 1; number <= copies; number++) {
                all.add(kind.numbered(number));
            }
        }
        return all;
    }

    /** Whole people by weight; everybody is placed and no unit is left empty. */
    private static int[] share(List<Template> kinds, int people) {
        int[] shares = new int[kinds.size()];
        int weightLeft = kinds.stream().mapToInt(Template::weight).sum();
        int left = people;
        for (int i = 0; i < shares.length; i++) {
            int after = shares.length - i - 1;
            int fair = Math.round((float) left * kinds.get(i).weight() / weightLeft);
            shares[i] = Math.max(1, Math.min(fair, left - after));
            weightLeft -= kinds.get(i).weight();
            left -= shares[i];
        }
        return shares;
    }
}
