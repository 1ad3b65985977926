// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts facts with periods into slices that do not overlap, so that within a slice nothing changes. Days are half open:
 * {@link LocalDate#MIN} stands for always before, {@link LocalDate#MAX} for until further notice.
 */
public final class Timeline {

    private Timeline() {}

    /**
     * Something true over a period.
     *
     * @param from first day
     * @param until first day after
     */
    public record Span<T>(LocalDate from, LocalDate until, T value) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /**
     * Days over which the same is true.
     *
     * @param values what is true, the latest begun first; what began on the same day in the order it was given
     */
    public record Slice<T>(LocalDate from, LocalDate until, List<T> values) {}

    /**
     * @param spans in any order, overlapping as they like; those without a day are left out
     * @param from first day wanted
     * @param until first day no longer wanted
     * @return slices without gap from {@code from} to {@code until}, also where nothing is true
     */
    public static <T> List<Slice<T>> slice(List<Span<T>> spans, LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            return List.of();
        }
        if (spans.isEmpty()) {
            return List.of(new Slice<>(from, until, List.of()));
        }
        List<Span<T>> latestFirst = spans.stream()
                .sorted(Comparator.comparing((Span<T> span) -> span.from()).reversed())
                .toList();
        List<Slice<T>> slices = new ArrayList<>();
        LocalDate start = from;
        for (LocalDate end : cuts(spans, from, until)) {
            slices.add(new Slice<>(start, end, valuesOn(start, latestFirst)));
            start = end;
        }
        return slices;
    }

    private static <T> TreeSet<LocalDate> cuts(List<Span<T>> spans, LocalDate from, LocalDate until) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(until);
        for (Span<T> span : spans) {
            if (span.from().isBefore(span.until())) {
                addWithin(cuts, span.from(), from, until);
                addWithin(cuts, span.until(), from, until);
            }
        }
        return cuts;
    }

    private static void addWithin(TreeSet<LocalDate> cuts, LocalDate day, LocalDate from, LocalDate until) {
        if (day.isAfter(from) && day.isBefore(until)) {
            cuts.add(day);
        }
    }

    private static <T> List<T> valuesOn(LocalDate day, List<Span<T>> latestFirst) {
        return latestFirst.stream()
                .filter(span -> span.covers(day))
                .map(Span::value)
                .toList();
    }
}
