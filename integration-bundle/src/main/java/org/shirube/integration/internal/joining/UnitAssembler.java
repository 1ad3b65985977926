// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.joining.Facts.Fact;
import org.shirube.integration.internal.joining.Timeline.Slice;
import org.shirube.integration.internal.joining.Timeline.Span;
import org.shirube.integration.internal.mapping.Dates;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.people.api.imports.UnitRow;

/** Puts a unit together: its own row, sliced along who led it and what stood above it when. */
public final class UnitAssembler {

    private final Mapping.Units spec;
    private final Joined joined;

    public UnitAssembler(Mapping.Units spec, Joined joined) {
        this.spec = spec;
        this.joined = joined;
    }

    /** The periods of a unit. */
    public List<UnitRow> assemble(RowView row) {
        PersonTexts texts = new PersonTexts(spec.fields(), row, joined);
        String id = texts.id();
        texts.required(Target.NAME);
        List<Span<Fact>> spans = new Facts(spec.file(), joined).of(spec.histories(), id, row);
        LocalDate until = Dates.until(spec.until(), spec.untilIsLastDay(), row);
        LocalDate from = spec.from() == null ? first(spans) : Dates.from(spec.from(), row);
        Dates.requireOrder(from, until, spec.until(), row);
        List<UnitRow> rows = new ArrayList<>();
        for (Slice<Fact> slice : Timeline.slice(spans, from, until)) {
            append(rows, unit(texts, row, id, slice));
        }
        return rows;
    }

    private static LocalDate first(List<Span<Fact>> spans) {
        return spans.stream().map(Span::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static UnitRow unit(PersonTexts texts, RowView row, String id, Slice<Fact> slice) {
        String name = latest(slice.values(), Target.NAME, texts);
        return new UnitRow(
                row.origin(),
                id,
                Dates.orNull(slice.from()),
                Dates.orNull(slice.until()),
                name == null ? "" : name,
                latest(slice.values(), Target.PARENT, texts),
                latest(slice.values(), Target.HEAD, texts));
    }

    private static @Nullable String latest(List<Fact> facts, Target target, PersonTexts texts) {
        for (Fact fact : facts) {
            String value = fact.values().get(target);
            if (value != null) {
                return value;
            }
        }
        return texts.orNull(target);
    }

    private static void append(List<UnitRow> rows, UnitRow next) {
        int last = rows.size() - 1;
        if (last >= 0 && sameBut(rows.get(last), next)) {
            UnitRow before = rows.get(last);
            rows.set(last, period(before, before.validFrom(), next.validUntil()));
        } else {
            rows.add(next);
        }
    }

    private static boolean sameBut(UnitRow a, UnitRow b) {
        return period(a, null, null).equals(period(b, null, null));
    }

    private static UnitRow period(UnitRow row, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new UnitRow(row.origin(), row.externalId(), from, until, row.name(), row.parent(), row.head());
    }
}
