// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.LifelineFile.Fault;
import org.shirube.career.api.lifeline.LifelineFile.Line;
import org.shirube.career.api.lifeline.LifelineFile.Reason;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.lifeline.When;

/** Makes an event of a row, or says of its first wrong cell why it cannot. */
final class RowReader {

    private final Map<Column, Integer> places;
    private final List<String> headings;
    private final LocalDate latest;

    /**
     * @param places where the columns stand
     * @param headings as the file has them
     * @param latest the last day on which an event can begin
     */
    RowReader(Map<Column, Integer> places, List<String> headings, LocalDate latest) {
        this.places = places;
        this.headings = headings;
        this.latest = latest;
    }

    Line read(int number, List<String> row) throws RowFault {
        for (Column column : places.keySet()) {
            String cell = cell(row, column);
            if (column.isNeeded() && cell.isBlank()) {
                throw fault(number, Reason.MISSING, column);
            }
            if (Cells.words(cell).length() > column.most()) {
                throw fault(number, Reason.LONG, column);
            }
        }
        int then = height(number, row, Column.THEN);
        int now = cell(row, Column.NOW).isBlank() ? then : height(number, row, Column.NOW);
        return new Line(number, experience(number, row, then), now, words(row, Column.REASON));
    }

    private Experience experience(int number, List<String> row, int then) throws RowFault {
        return new Experience(
                words(row, Column.TITLE),
                words(row, Column.WORDS),
                when(number, row),
                then,
                words(row, Column.WITH_WHOM),
                words(row, Column.VALUE),
                new Lenses(words(row, Column.EMOTION), words(row, Column.MEANING), words(row, Column.RELATION)),
                new Frame(words(row, Column.PAST), words(row, Column.PRESENT), words(row, Column.FUTURE)),
                competencies(number, row),
                flag(number, row, Column.TURNING_POINT),
                support(number, row));
    }

    private When when(int number, List<String> row) throws RowFault {
        When when = Cells.when(cell(row, Column.WHEN)).orElseThrow(() -> fault(number, Reason.WHEN, Column.WHEN));
        if (when.begins().isAfter(latest)) {
            throw fault(number, Reason.FUTURE, Column.WHEN);
        }
        return when;
    }

    private int height(int number, List<String> row, Column column) throws RowFault {
        return Cells.height(cell(row, column)).orElseThrow(() -> fault(number, Reason.NUMBER, column));
    }

    private boolean flag(int number, List<String> row, Column column) throws RowFault {
        return Cells.flag(cell(row, column)).orElseThrow(() -> fault(number, Reason.FLAG, column));
    }

    private List<String> competencies(int number, List<String> row) throws RowFault {
        List<String> names = Cells.list(words(row, Column.COMPETENCIES));
        boolean fit = names.stream().allMatch(name -> name.length() <= Experience.COMPETENCY);
        if (names.stream().distinct().count() > Experience.COMPETENCIES || !fit) {
            throw fault(number, Reason.LONG, Column.COMPETENCIES);
        }
        return names;
    }

    private Set<Support> support(int number, List<String> row) throws RowFault {
        Set<Support> support = EnumSet.noneOf(Support.class);
        if (flag(number, row, Column.ABOVE)) {
            support.add(Support.ABOVE);
        }
        if (flag(number, row, Column.BESIDE)) {
            support.add(Support.BESIDE);
        }
        return support;
    }

    private String words(List<String> row, Column column) {
        return Cells.words(cell(row, column));
    }

    private String cell(List<String> row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }

    private RowFault fault(int number, Reason reason, Column column) {
        Integer place = places.get(column);
        return new RowFault(new Fault(number, reason, place == null ? "" : headings.get(place)));
    }
}
