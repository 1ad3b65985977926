// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shirube.integration.internal.joining.Facts.Fact;
import org.shirube.integration.internal.joining.Timeline.Slice;
import org.shirube.integration.internal.joining.Timeline.Span;
import org.shirube.integration.internal.mapping.Dates;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.Period;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.PersonRow;

/**
 * Puts a person together: what the person's own row says, sliced along what the joined files say when.
 *
 * <p>Without dated histories the row is a picture of today: what was before is not claimed, only the status today and the
 * changes to come (a leave that begins next month, a last day that is known).
 */
public final class PersonAssembler {

    private final Mapping.People spec;
    private final Joined joined;
    private final LocalDate effective;
    private final boolean dated;

    /**
     * @param effective the day from which rows without dates hold
     */
    public PersonAssembler(Mapping.People spec, Joined joined, LocalDate effective) {
        this.spec = spec;
        this.joined = joined;
        this.effective = effective;
        this.dated = spec.from() != null
                || spec.histories().stream().anyMatch(history -> history.from() != null && !history.concurrent());
    }

    /** The periods of a person. */
    public List<PersonRow> assemble(RowView row) {
        PersonTexts texts = new PersonTexts(spec.fields(), row, joined);
        String id = texts.id();
        List<Span<Fact>> spans = new Facts(spec.file(), joined).of(spec.histories(), id, row);
        LocalDate rowFrom = Dates.from(spec.from(), row);
        LocalDate rowUntil = Dates.until(spec.until(), spec.untilIsLastDay(), row);
        Dates.requireOrder(rowFrom, rowUntil, spec.until(), row);
        LocalDate first = later(rowFrom, first(row, spans));
        LocalDate left = left(row, spans);
        Dates.requireOrder(first, left, spec.left(), row);
        spans.addAll(absences(row));
        PersonSlices rows = new PersonSlices(texts, row, id);
        for (Slice<Fact> slice : Timeline.slice(spans, first, earlier(left, rowUntil))) {
            rows.add(slice.from(), slice.until(), slice.values());
        }
        if (left.isBefore(rowUntil)) {
            rows.addLeft(later(left, rowFrom), rowUntil);
        }
        return dated ? rows.all() : rows.asOf(effective);
    }

    private LocalDate first(RowView row, List<Span<Fact>> spans) {
        LocalDate hired = Dates.from(spec.hired(), row);
        if (!hired.equals(LocalDate.MIN) || !dated) {
            return hired;
        }
        return spans.stream().map(Span::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private LocalDate left(RowView row, List<Span<Fact>> spans) {
        LocalDate left = Dates.until(spec.left(), spec.leftIsLastDay(), row);
        if (!spec.leftAfterPosts()) {
            return left;
        }
        LocalDate lastPost = spans.stream()
                .filter(span -> span.value().values().containsKey(Target.UNIT))
                .map(Span::until)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return earlier(left, lastPost);
    }

    private List<Span<Fact>> absences(RowView row) {
        List<Span<Fact>> spans = new ArrayList<>();
        for (Period period : spec.periods()) {
            Field from = period.from();
            LocalDate first = from.day(row);
            if (first != null) {
                LocalDate until = Dates.until(period.until(), period.untilIsLastDay(), row);
                Dates.requireOrder(first, until, period.until(), row);
                spans.add(new Span<>(first, until, status(period.status())));
            }
        }
        return spans;
    }

    private static Fact status(EmploymentStatus status) {
        return new Fact(false, Map.of(Target.STATUS, status.name()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
