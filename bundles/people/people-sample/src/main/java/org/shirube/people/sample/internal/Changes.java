// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.UnitRow;

/**
 * What the last reorganisations did.
 *
 * @param renamed the unit that got its present name
 * @param renamedOn when
 * @param moved the unit that came below its present parent
 * @param movedOn when
 * @param movedFrom where it stood before
 * @param closedId external id of the unit that is no more
 * @param closedOn the first day without it
 * @param company the unit it stood below
 */
record Changes(
        Unit renamed,
        LocalDate renamedOn,
        Unit moved,
        LocalDate movedOn,
        Unit movedFrom,
        String closedId,
        LocalDate closedOn,
        Unit company) {

    /** Which of these stands first in the company is the renamed one, with the name it had. */
    private static final SortedMap<String, String> FORMERLY =
            new TreeMap<>(Map.of("購買本部", "資材本部", "情報システム本部", "電算本部", "管理本部", "総務本部", "資材部", "購買部"));

    static Changes of(List<Unit> units, LocalDate today) {
        int years = today.isBefore(LocalDate.of(today.getYear(), Month.APRIL, 2)) ? 1 : 0;
        LocalDate lastApril = LocalDate.of(today.getYear() - years, Month.APRIL, 1);
        List<Unit> headquarters =
                units.stream().filter(u -> u.level() == Level.HEADQUARTERS).toList();
        Unit renamed = FORMERLY.keySet().stream()
                .flatMap(name -> units.stream().filter(unit -> unit.name().equals(name)))
                .findFirst()
                .orElse(units.get(0));
        Unit moved = last(units, headquarters.get(0));
        return new Changes(
                renamed,
                lastApril,
                moved,
                lastApril.minusMonths(6),
                headquarters.get(Math.min(5, headquarters.size() - 1)),
                String.format("%05d", (units.size() + 1) * 10),
                lastApril.minusYears(1),
                units.get(0));
    }

    private static Unit last(List<Unit> units, Unit headquarters) {
        return units.stream()
                .filter(unit -> unit.parent() == headquarters)
                .reduce((a, b) -> b)
                .orElse(headquarters);
    }

    @Nullable
    LocalDate dateOf(Unit unit) {
        return unit == renamed ? renamedOn : unit == moved ? movedOn : null;
    }

    String nameOf(Unit unit, LocalDate day) {
        return unit == renamed && day.isBefore(renamedOn)
                ? FORMERLY.getOrDefault(unit.name(), unit.name())
                : unit.name();
    }

    @Nullable
    Unit parentOf(Unit unit, LocalDate day) {
        return unit == moved && moved.level() != Level.HEADQUARTERS && day.isBefore(movedOn)
                ? movedFrom
                : unit.parent();
    }

    Career.Seat closedSeat() {
        return new Career.Seat(closedId, company.jobFamily(), company.place(), null);
    }

    UnitRow closedRow(Origin origin) {
        return new UnitRow(origin, closedId, Organisation.FOUNDED, closedOn, "新規事業準備室", company.externalId(), null);
    }
}
