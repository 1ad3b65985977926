// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.UnitId;

/**
 * 1on1s with the manager in a unit in a month. Nobody can be found in it: see {@link TalkFigures}. What is null is not shown,
 * because it would tell of fewer than {@value TalkFigures#LEAST} people.
 *
 * @param unit which unit with all below, or null for the company
 * @param paired how many people had a pairing with their manager on the last day of the month
 * @param execution how many talked as often as they agreed
 * @param talks how many talks took place
 * @param closings how talks were closed
 * @param clarity how clear members felt
 * @param members what the partners' time went to as members felt it
 * @param partners the same as the partners of the unit felt it
 * @param themes the catalogue themes that can be told of, the most frequent first
 */
public record TalkReality(
        @Nullable UnitId unit,
        YearMonth month,
        @Nullable Integer paired,
        @Nullable Execution execution,
        @Nullable Talks talks,
        @Nullable Closings closings,
        @Nullable Clarity clarity,
        @Nullable Felt members,
        @Nullable Felt partners,
        List<ThemeShare> themes) {

    public TalkReality {
        themes = List.copyOf(themes);
    }

    /** Whether there is nothing to tell. */
    public boolean withheld() {
        return paired == null
                && execution == null
                && talks == null
                && closings == null
                && clarity == null
                && members == null
                && partners == null
                && themes.isEmpty();
    }

    /**
     * Execution against cadence (F93). A talk is asked for as often as the cadence fits into the part of the month in which the
     * two were a pair, and once where the last talk, or the beginning, was a cadence ago by the end of the month.
     *
     * @param asked members of whom a talk was asked for, at least {@value TalkFigures#LEAST}
     * @param kept how many of them talked that often
     */
    public record Execution(int asked, int kept) {

        /** Of all who were asked, 0 to 1. */
        public double share() {
            return (double) kept / asked;
        }
    }

    /**
     * Talks that took place.
     *
     * @param people members who talked, at least {@value TalkFigures#LEAST}
     * @param talks how many times
     */
    public record Talks(int people, int talks) {}

    /**
     * How talks ended (F52, F53, F54).
     *
     * @param people members of the talks, at least {@value TalkFigures#LEAST}
     * @param talks talks that took place, closed or not
     * @param date how many of them have a date for the next one
     * @param theme how many have a theme for the next one
     * @param todos how many have to-dos
     */
    public record Closings(int people, int talks, int date, int theme, int todos) {}

    /**
     * How clear members felt (F46). A member who said it more than once counts with the mean of that.
     *
     * @param people members who said it
     * @param mean 1 to 5
     * @param bands at least two, from the lowest on, together from 1 to 5
     */
    public record Clarity(int people, double mean, List<Band> bands) {

        public Clarity {
            bands = List.copyOf(bands);
        }
    }

    /**
     * A part of the scale of clarity.
     *
     * @param from the lowest answer in it, 1 to 5
     * @param to the highest
     * @param people how many, at least {@value TalkFigures#LEAST}
     */
    public record Band(int from, int to, int people) {}

    /**
     * An average of {@link TalkRatio}, in tenths that sum to ten. Everybody counts once, with the mean of what they said.
     *
     * @param people who said it, at least {@value TalkFigures#LEAST}
     */
    public record Felt(int people, double listening, double questions, double advice) {}

    /**
     * How often a theme was talked about.
     *
     * @param key of the catalogue
     * @param people members who talked about it, at least {@value TalkFigures#LEAST}
     * @param of members whose talks had any theme; at least {@value TalkFigures#LEAST} more than {@code people}
     */
    public record ThemeShare(String key, int people, int of) {}
}
