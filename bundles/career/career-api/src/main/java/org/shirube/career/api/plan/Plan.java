// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person aims at and how they get there.
 *
 * @param id which
 * @param target what, 1 to {@value #LONGEST} characters
 * @param by the day by which, or null
 * @param growth what it brings to the company that the person grows this way, in their words; may be empty, at most
 *     {@value #LONGEST_TEXT} characters
 * @param needs what it takes, at most {@value #MOST} things
 * @param market what is asked for outside, at most {@value #MOST} things
 * @param steps at most {@value #MOST}
 * @param closed whether the person is done with it, however it ended
 * @param version counts changes; saving it needs the one that was read
 */
public record Plan(
        PlanId id,
        String target,
        @Nullable LocalDate by,
        String growth,
        List<Need> needs,
        List<MarketNote> market,
        List<PlanStep> steps,
        boolean closed,
        long version) {

    /** The most characters of a line. */
    public static final int LONGEST = 300;

    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 2_000;

    /** The most characters of an address. */
    public static final int LONGEST_ADDRESS = 1_000;

    /** The most things of one kind in a plan. */
    public static final int MOST = 50;

    /**
     * @throws IllegalArgumentException where something is missing, too long, too much, or there twice
     */
    public Plan {
        target = line(target);
        growth = growth.strip();
        needs = List.copyOf(needs);
        market = List.copyOf(market);
        steps = List.copyOf(steps);
        if (growth.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("at most " + LONGEST_TEXT + " characters");
        }
        check(needs.stream().map(Need::id), needs.size());
        check(market.stream().map(MarketNote::id), market.size());
        check(steps.stream().map(PlanStep::id), steps.size());
    }

    private static void check(Stream<UUID> ids, int size) {
        if (size > MOST || ids.distinct().count() < size) {
            throw new IllegalArgumentException("at most " + MOST + " things, each with an id of its own");
        }
    }

    /** The same with other needs. */
    public Plan withNeeds(List<Need> other) {
        return new Plan(id, target, by, growth, other, market, steps, closed, version);
    }

    /** The same with other notes from outside. */
    public Plan withMarket(List<MarketNote> other) {
        return new Plan(id, target, by, growth, needs, other, steps, closed, version);
    }

    /** The same with other steps. */
    public Plan withSteps(List<PlanStep> other) {
        return new Plan(id, target, by, growth, needs, market, other, closed, version);
    }

    /** The same with another target. */
    public Plan withTarget(String what, @Nullable LocalDate day, String forTheCompany) {
        return new Plan(id, what, day, forTheCompany, needs, market, steps, closed, version);
    }

    /** The same, put away or taken up again. */
    public Plan withClosed(boolean done) {
        return new Plan(id, target, by, growth, needs, market, steps, done, version);
    }

    static String line(String words) {
        String line = words.strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters");
        }
        return line;
    }
}
