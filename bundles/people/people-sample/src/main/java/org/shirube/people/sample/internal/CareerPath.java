// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.shirube.people.api.EmploymentStatus;

/** Draws careers: entered at 4月1日 or in the middle of a year, moved at terms, promoted, married, on leave, gone, back. */
final class CareerPath {

    private static final double CONCURRENT = 0.085;
    private static final double ON_LEAVE = 0.021;
    private static final double SECONDED = 0.015;
    private static final double RETURNED = 0.01;
    private static final double EXPLICIT_MANAGER = 0.01;

    private final Organisation organisation;
    private final Names names;
    private final LocalDate today;

    CareerPath(Organisation organisation, Names names, LocalDate today) {
        this.organisation = organisation;
        this.names = names;
        this.today = today;
    }

    Career ofEmployed(Draw draw, int person) {
        Unit unit = organisation.unitOf(person);
        boolean head = unit.isHead(person);
        int age = head ? draw.between(unit.level().age, unit.level().age + 9) : draw.between(22, 63);
        LocalDate settledBy = head ? unit.headSince() : today;
        LocalDate hired = hired(draw, age, settledBy, head ? 4 : 0);
        Career career = new Career(names.draw(draw, today.getYear() - age), hired, today);
        career.english = draw.chance(0.17);
        moves(draw, career, hired, settledBy, unit);
        if (head) {
            lead(career, unit, hired);
        } else {
            climb(draw, career, hired, age);
            absences(draw, career, hired);
        }
        marriage(draw, career, hired, age);
        concurrent(draw, career, unit, person);
        return career;
    }

    /** Somebody who left in the last four years. */
    Career ofLeaver(Draw draw) {
        int age = draw.between(24, 66);
        LocalDate left = LocalDate.of(today.getYear() - draw.between(0, 4), draw.between(1, 13), 1);
        LocalDate gone = left.isAfter(today) ? left.minusYears(1) : left;
        LocalDate hired = hired(draw, age, gone, 1);
        Career career = new Career(names.draw(draw, today.getYear() - age), hired, today);
        moves(draw, career, hired, gone, organisation.any(draw));
        climb(draw, career, hired, age);
        career.grades.tailMap(gone, true).clear();
        career.statuses.put(gone, EmploymentStatus.LEFT);
        return career;
    }

    private LocalDate hired(Draw draw, int age, LocalDate before, int yearsBefore) {
        int longest = Math.max(0, age - 22);
        boolean graduate = draw.chance(0.72);
        int years = graduate ? longest : draw.between(0, longest + 1);
        int year = Math.min(today.getYear() - years, before.getYear() - yearsBefore);
        LocalDate day = LocalDate.of(year, graduate ? 4 : draw.between(1, 13), 1);
        return day.isBefore(before) ? day : day.minusYears(1);
    }

    /** Up to three moves before the present post; the last of them may lead out of the unit that was closed. */
    private void moves(Draw draw, Career career, LocalDate hired, LocalDate settledBy, Unit present) {
        List<LocalDate> days = new ArrayList<>();
        for (int wanted = draw.between(0, 4); wanted > 0; wanted--) {
            LocalDate day = draw.term(settledBy, 1, 3 + 4 * wanted);
            if (day.isAfter(hired)) {
                days.add(day);
            }
        }
        career.seats.put(hired, Career.Seat.member(days.isEmpty() ? present : organisation.any(draw)));
        days.stream().sorted().forEach(day -> career.seats.put(day, Career.Seat.member(organisation.any(draw))));
        if (!days.isEmpty()) {
            career.seats.put(career.seats.lastKey(), Career.Seat.member(present));
            Changes changes = organisation.changes();
            if (draw.chance(0.05)
                    && career.seats.lastKey().isBefore(changes.closedOn().minusYears(2))) {
                career.seats.put(changes.closedOn().minusYears(2), changes.closedSeat());
                career.seats.put(changes.closedOn(), Career.Seat.member(present));
            }
        }
    }

    private static void lead(Career career, Unit unit, LocalDate hired) {
        career.grades.put(hired, Math.max(1, unit.level().grade - 2));
        career.grades.put(unit.headSince(), unit.level().grade);
        career.seats.tailMap(unit.headSince(), true).clear();
        career.seats.put(unit.headSince(), Career.Seat.head(unit));
    }

    private void climb(Draw draw, Career career, LocalDate hired, int age) {
        int grade = Math.max(1, Math.min(6, 1 + (age - 22) / 6 + draw.between(-2, 2)));
        LocalDate promoted = draw.term(today, 0, 4);
        boolean inTime = promoted.isAfter(hired) && grade > 1;
        career.grades.put(hired, inTime ? grade - 1 : grade);
        if (inTime) {
            career.grades.put(promoted, grade);
        }
    }

    private void absences(Draw draw, Career career, LocalDate hired) {
        double kind = draw.upTo(1);
        LocalDate start = today.minusDays(draw.between(5, 300));
        boolean longHere = hired.isBefore(today.minusYears(1));
        if (longHere && kind < ON_LEAVE) {
            away(career, EmploymentStatus.ON_LEAVE, start, start.plusYears(1));
        } else if (longHere && kind < ON_LEAVE + SECONDED) {
            away(career, EmploymentStatus.SECONDED, draw.term(today, 0, 2), today.plusYears(1));
        } else if (longHere && kind < ON_LEAVE + SECONDED + 0.04) {
            away(career, EmploymentStatus.ON_LEAVE, start.minusYears(3), start.minusYears(2));
        } else if (hired.isBefore(today.minusYears(9)) && kind < 0.08 + 2 * RETURNED) {
            LocalDate gone = LocalDate.of(today.getYear() - draw.between(5, 8), Month.APRIL, 1);
            away(career, EmploymentStatus.LEFT, gone, gone.plusMonths(draw.between(12, 40)));
        }
    }

    private static void away(Career career, EmploymentStatus how, LocalDate from, LocalDate until) {
        LocalDate start = from.isAfter(career.statuses.firstKey())
                ? from
                : career.statuses.firstKey().plusDays(1);
        career.statuses.put(start, how);
        career.statuses.put(until, EmploymentStatus.ACTIVE);
    }

    /** A new family name; most who change it are women, as things are. */
    private void marriage(Draw draw, Career career, LocalDate hired, int age) {
        LocalDate day = today.minusDays(draw.between(30, 9 * 365));
        double share = career.name.woman() && age < 50 ? 0.12 : 0.01;
        if (draw.chance(share) && day.isAfter(hired) && career.name.language().equals("ja")) {
            career.families.put(hired, names.family(draw));
            career.families.put(day, career.name.family());
        }
    }

    private void concurrent(Draw draw, Career career, Unit unit, int person) {
        List<Career.Seat> seats = new ArrayList<>();
        if (unit.isHead(person)) {
            organisation.sharedBelow(unit).forEach(below -> seats.add(Career.Seat.head(below)));
        } else if (draw.chance(CONCURRENT)) {
            Unit other = organisation.any(draw);
            if (other != unit) {
                seats.add(Career.Seat.member(other));
                explicitManager(draw, career, other);
            }
        }
        if (!seats.isEmpty()) {
            LocalDate since = career.seats.lastKey();
            career.concurrent.put(since, List.copyOf(seats));
        }
    }

    private static void explicitManager(Draw draw, Career career, Unit other) {
        LocalDate since = career.seats.lastKey();
        if (draw.chance(EXPLICIT_MANAGER / CONCURRENT)) {
            career.managers.put(since.isAfter(other.headSince()) ? since : other.headSince(), other.head());
        }
    }
}
