// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shirube.integration.internal.joining.Timeline.Span;
import org.shirube.integration.internal.mapping.Dates;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.History;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.people.api.imports.RefusalReason;

/** Reads the histories of one person or unit into spans. */
final class Facts {

    /** More rows than this for one person is a broken key, not a career. */
    private static final int MAX_ROWS = 1_000;

    private final String ownFile;
    private final Joined joined;

    Facts(String ownFile, Joined joined) {
        this.ownFile = ownFile;
        this.joined = joined;
    }

    /**
     * What a row says.
     *
     * @param concurrent whether it is a post beside the main one
     * @param values texts by target, none empty
     */
    record Fact(boolean concurrent, Map<Target, String> values) {}

    /** The spans of all histories of a row with this id. */
    List<Span<Fact>> of(List<History> histories, String id, RowView own) {
        List<Span<Fact>> spans = new ArrayList<>();
        for (History history : histories) {
            List<RowView> rows = history.file().equals(ownFile) ? List.of(own) : joined.rows(history.file(), id);
            if (rows.size() > MAX_ROWS) {
                throw own.fault(RefusalReason.TOO_LONG, "", rows.size() + " × " + history.file());
            }
            spans.addAll(spans(history, rows));
        }
        return spans;
    }

    private List<Span<Fact>> spans(History history, List<RowView> rows) {
        List<Span<Fact>> spans = new ArrayList<>();
        for (RowView row : rows) {
            Fact fact = fact(history, row);
            if (!fact.values().isEmpty() || !history.concurrent()) {
                spans.add(span(history, row, fact));
            }
        }
        return history.until() == null && history.from() != null ? untilNext(spans) : spans;
    }

    private Fact fact(History history, RowView row) {
        Map<Target, String> values = new EnumMap<>(Target.class);
        for (Map.Entry<Target, Field> field : history.fields().entrySet()) {
            String text = field.getValue().text(row, joined);
            if (!text.isEmpty()) {
                values.put(field.getKey(), text);
            }
        }
        if (history.concurrent() && !values.isEmpty() && !values.containsKey(Target.UNIT)) {
            Field unit = history.fields().get(Target.UNIT);
            throw row.fault(RefusalReason.MISSING_VALUE, unit == null ? "" : unit.column(), "");
        }
        return new Fact(history.concurrent(), values);
    }

    private static Span<Fact> span(History history, RowView row, Fact fact) {
        LocalDate from = Dates.from(history.from(), row);
        LocalDate until = Dates.until(history.until(), history.untilIsLastDay(), row);
        Dates.requireOrder(from, until, history.until(), row);
        return new Span<>(from, until, fact);
    }

    /** Where only beginnings are known (発令), each lasts until the next. */
    private static List<Span<Fact>> untilNext(List<Span<Fact>> spans) {
        List<LocalDate> begins =
                spans.stream().map(Span::from).sorted().distinct().toList();
        return spans.stream()
                .map(span -> new Span<>(span.from(), next(begins, span.from()), span.value()))
                .toList();
    }

    private static LocalDate next(List<LocalDate> begins, LocalDate from) {
        return begins.stream().filter(day -> day.isAfter(from)).findFirst().orElse(LocalDate.MAX);
    }
}
