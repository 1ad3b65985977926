// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;

/** The calls that the screens make, as they make them. */
final class Clicks {

    /** What a grid asks for at once. */
    private static final int PAGE = 50;

    private final PeopleDirectory directory;
    private final Actor hr = Directory.HR;
    private final Actor member = new Actor(new UUID(0, 2), "member", null, Set.of(Role.MEMBER));
    private final LocalDate day;
    private final int people;

    Clicks(PeopleDirectory directory, LocalDate day, int people) {
        this.directory = directory;
        this.day = day;
        this.people = people;
    }

    /** A click that answers with how much it found, which must not be nothing. */
    record Click(String name, Work work) {}

    @FunctionalInterface
    interface Work {
        /** Each round asks about another day, so that no database answers out of its memory of the last answer. */
        long run(int round);
    }

    List<Click> all() {
        OrganisationUnit top = directory.unitsBelow(hr, null, day).get(0);
        OrganisationUnit large = directory.unitsBelow(hr, top.id(), day).get(0);
        OrganisationUnit small = directory.findUnits(hr, "部署4000", day, 1).get(0);
        EmployeeId boss =
                directory.employee(hr, someone("taro"), day).orElseThrow().id();
        EmployeeId changed = directory
                .search(hr, query("", null, day), new PageRequest(17, 1))
                .items()
                .get(0)
                .id();
        return List.of(
                page("first page", hr, "", null, 0),
                page("first page, a member", member, "", null, 0),
                page("middle page", hr, "", null, people / 2),
                page("middle page, a member", member, "", null, people / 2),
                page("last page", hr, "", null, people - PAGE),
                count("count of everybody", hr, "", null),
                count("count of everybody, a member", member, "", null),
                page("kanji 佐藤", hr, "佐藤", null, 0),
                page("kanji 佐藤, far down", hr, "佐藤", null, people / 25),
                count("kanji 佐藤, count", hr, "佐藤", null),
                page("one kanji 山, a member", member, "山", null, 0),
                count("one kanji 山, a member, count", member, "山", null),
                page("kana サトウ", hr, "サトウ", null, 0),
                count("kana サトウ, count", hr, "サトウ", null),
                page("romaji yama", member, "yama", null, 0),
                count("romaji yama, count", member, "yama", null),
                page("an address", hr, "hina.inoue.9", null, 0),
                count("an address, count", hr, "hina.inoue.9", null),
                count("nothing found", hr, "ないない", null, 1),
                page("a large unit", hr, "", large.id(), 0),
                count("a large unit, count", hr, "", large.id()),
                page("the whole company as a unit", member, "", top.id(), people / 2),
                count("the whole company, count", member, "", top.id()),
                page("a small unit", hr, "", small.id(), 0),
                count("a small unit and sato, count", hr, "sato", large.id()),
                new Click("a person", round -> directory.employee(member, boss, on(round)).stream()
                        .count()),
                new Click(
                        "a person's history",
                        round -> directory.history(hr, changed).size()),
                new Click("who reports to a person", round -> 1 + reports(boss, on(round))),
                new Click(
                        "the top units",
                        round -> directory.unitsBelow(hr, null, on(round)).size()),
                new Click(
                        "the units below one",
                        round -> directory.unitsBelow(hr, large.id(), on(round)).size()),
                new Click(
                        "the way to a unit",
                        round -> directory.path(hr, small.id(), on(round)).size()),
                new Click(
                        "units by name",
                        round -> directory.findUnits(hr, "部署40", on(round), 30).size()));
    }

    private long reports(EmployeeId manager, LocalDate on) {
        return directory
                .reports(member, manager, on, PageRequest.first(PAGE))
                .items()
                .size();
    }

    private EmployeeId someone(String text) {
        return directory
                .search(hr, query(text, null, day), PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    private Click page(String name, Actor actor, String text, @Nullable UnitId unit, int offset) {
        PageRequest page = new PageRequest(offset, PAGE);
        return new Click(name, round -> directory
                .search(actor, query(text, unit, on(round)), page)
                .items()
                .size());
    }

    private Click count(String name, Actor actor, String text, @Nullable UnitId unit) {
        return count(name, actor, text, unit, 0);
    }

    private Click count(String name, Actor actor, String text, @Nullable UnitId unit, int more) {
        return new Click(name, round -> directory.count(actor, query(text, unit, on(round))) + more);
    }

    private LocalDate on(int round) {
        return day.plusDays(round % 100);
    }

    private static EmployeeQuery query(String text, @Nullable UnitId unit, LocalDate on) {
        return new EmployeeQuery(text, unit, EmployeeQuery.everybody(on).statuses(), on);
    }

    static double[] time(Work work, int rounds) {
        double[] millis = new double[rounds];
        for (int i = -Math.min(rounds, 20); i < rounds; i++) {
            long start = System.nanoTime();
            if (work.run(i + 20) == 0) {
                throw new IllegalStateException("not what was to be measured: nothing found");
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    static double quantile(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
