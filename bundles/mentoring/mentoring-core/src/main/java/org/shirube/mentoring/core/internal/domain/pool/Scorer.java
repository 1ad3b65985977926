// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.PreparedRule;
import org.shirube.mentoring.core.internal.domain.rule.Blocks;
import org.shirube.mentoring.core.internal.domain.rule.Hard;
import org.shirube.mentoring.core.internal.domain.rule.Shipped;
import org.shirube.mentoring.core.internal.domain.rule.Soft;

/** Scores pairs of a pool by the rules of a scheme. Asked by several threads at once. */
public final class Scorer {

    /** The value of a pair that cannot be. */
    public static final float NEVER = -1;

    private final PackedPool pool;
    private final List<Weighed> hard;
    private final List<Weighed> soft;
    private final List<Weighed> quick;
    private final List<Weighed> slow;
    private final float whole;

    /** A rule ready for the pool, with its weight. */
    public record Weighed(MatchingRule rule, int weight, PreparedRule prepared) {}

    public Scorer(PackedPool pool, List<Weighed> rules) {
        this.pool = pool;
        this.hard = rules.stream()
                .filter(one -> one.rule().kind() == MatchingRule.Kind.HARD)
                .toList();
        this.soft = rules.stream()
                .filter(one -> one.rule().kind() == MatchingRule.Kind.SOFT && one.weight() > 0)
                .toList();
        this.quick = soft.stream().filter(Scorer::isQuick).toList();
        this.slow = soft.stream().filter(one -> !isQuick(one)).toList();
        this.whole = soft.stream().mapToInt(Weighed::weight).sum();
    }

    private static boolean isQuick(Weighed one) {
        return one.prepared() instanceof Soft rule && rule.isQuick();
    }

    public PackedPool pool() {
        return pool;
    }

    /** The score of a pair, 0 to 1; {@link #NEVER} where it cannot be. */
    public float value(int seeker, int offerer) {
        float[] one = new float[1];
        row(seeker, offerer, offerer + 1, one, new float[1]);
        return one[0];
    }

    /**
     * The scores of a seeker with offerers that follow each other.
     *
     * @param values gets them, from 0 on
     * @param scratch as long as {@code values}
     */
    public void row(int seeker, int from, int to, float[] values, float[] scratch) {
        soft(seeker, from, to, values, scratch);
        int[] marks = new int[to - from];
        forbid(seeker, from, to, marks, scratch);
        for (int i = 0; i < marks.length; i++) {
            values[i] = marks[i] < 0 ? NEVER : values[i];
        }
    }

    /** The same by the soft rules alone. */
    public void soft(int seeker, int from, int to, float[] values, float[] scratch) {
        quick(seeker, from, to, values);
        slow(seeker, from, to, values, scratch);
    }

    /** What the quick ones of the soft rules give. */
    public void quick(int seeker, int from, int to, float[] values) {
        Arrays.fill(values, 0, to - from, soft.isEmpty() ? 0.5f : 0);
        for (Weighed one : quick) {
            ((Soft) one.prepared()).add(seeker, from, to, one.weight() / whole, values);
        }
    }

    /** Adds what the others give. */
    public void slow(int seeker, int from, int to, float[] values, float[] scratch) {
        for (Weighed one : slow) {
            float share = one.weight() / whole;
            if (one.prepared() instanceof Soft rule) {
                rule.add(seeker, from, to, share, values);
            } else {
                one.prepared().row(seeker, from, to, scratch);
                for (int i = 0; i < to - from; i++) {
                    // Whatever a rule of somebody else says, or no score would be sure.
                    values[i] += share * Math.max(0, Math.min(1, scratch[i]));
                }
            }
        }
    }

    /**
     * What {@link #soft} says of anybody in each block of offerers at most. Rounding cannot make it less: the same is added in the
     * same order.
     *
     * @param most gets it, of as many blocks as there are ({@link Blocks})
     * @param slowly gets about how much of it is from {@link #slow}
     */
    public void most(int seeker, float[] most, float[] slowly) {
        Arrays.fill(most, soft.isEmpty() ? 0.5f : 0);
        quick.forEach(one -> addMost(one, seeker, most));
        System.arraycopy(most, 0, slowly, 0, most.length);
        slow.forEach(one -> addMost(one, seeker, most));
        for (int block = 0; block < most.length; block++) {
            slowly[block] = most[block] - slowly[block];
        }
    }

    private void addMost(Weighed one, int seeker, float[] most) {
        float share = one.weight() / whole;
        if (one.prepared() instanceof Soft rule) {
            rule.addMost(seeker, share, most);
        } else {
            for (int block = 0; block < most.length; block++) {
                most[block] += share;
            }
        }
    }

    /** Makes the mark of each block of offerers negative of whom none can be, as far as that is quickly seen. */
    public void forbidAll(int seeker, int[] marks) {
        for (Weighed one : hard) {
            if (one.prepared() instanceof Hard rule) {
                rule.forbidAll(seeker, marks);
            }
        }
    }

    /**
     * Makes the mark of each pair negative that cannot be, and leaves the others as they are.
     *
     * @param scratch as long as there are marks
     */
    public void forbid(int seeker, int from, int to, int[] marks, float[] scratch) {
        for (Weighed one : hard) {
            if (one.prepared() instanceof Hard rule) {
                rule.forbid(seeker, from, to, marks);
            } else {
                one.prepared().row(seeker, from, to, scratch);
                for (int i = 0; i < to - from; i++) {
                    marks[i] = scratch[i] == 0 ? -1 : marks[i];
                }
            }
        }
        for (int offerer : pool.barred(seeker)) {
            if (offerer >= from && offerer < to) {
                marks[offerer - from] = -1;
            }
        }
    }

    /** Whether a seeker cannot go with an offerer. */
    public boolean never(int seeker, int offerer) {
        for (Weighed one : hard) {
            if (one.prepared().value(seeker, offerer) == 0) {
                return true;
            }
        }
        return barred(seeker, offerer);
    }

    /** Whether something is against a pair that is nobody's to know. */
    public boolean barred(int seeker, int offerer) {
        return Arrays.binarySearch(pool.barred(seeker), offerer) >= 0;
    }

    /** The hard rules that are against a pair. */
    public List<MatchingRule> against(int seeker, int offerer) {
        return hard.stream()
                .filter(one -> one.prepared().value(seeker, offerer) == 0)
                .map(Weighed::rule)
                .toList();
    }

    /** What the rules say of a pair: hard ones first, then by share. Not the wishes, which are nobody's to know. */
    public List<FitReason> reasons(int seeker, int offerer, Locale locale) {
        Stream<FitReason> hardly = hard.stream().map(one -> reason(one, seeker, offerer, locale, 0));
        Stream<FitReason> softly = soft.stream()
                .filter(one -> !one.rule().key().equals(Shipped.WISHES))
                .map(one -> reason(one, seeker, offerer, locale, one.weight() / whole))
                .sorted(Comparator.comparing((FitReason one) -> one.share() * one.value())
                        .reversed());
        return Stream.concat(hardly, softly).toList();
    }

    private static FitReason reason(Weighed one, int seeker, int offerer, Locale locale, double share) {
        MatchingRule rule = one.rule();
        return new FitReason(
                rule.key(),
                rule.name(locale),
                rule.kind() == MatchingRule.Kind.HARD,
                one.prepared().value(seeker, offerer),
                share,
                one.prepared().reason(seeker, offerer, locale));
    }

    /** How many offerers a seeker could go with, and which hard rule rules out most of the others. */
    public record Reach(int allowed, @Nullable MatchingRule most) {}

    public Reach reach(int seeker) {
        int size = pool.offerers().size();
        float[] values = new float[size];
        boolean[] out = new boolean[size];
        for (int offerer : pool.barred(seeker)) {
            out[offerer] = true;
        }
        MatchingRule most = null;
        int refusedByMost = 0;
        for (Weighed one : hard) {
            one.prepared().row(seeker, 0, size, values);
            int refused = 0;
            for (int i = 0; i < size; i++) {
                refused += values[i] == 0 ? 1 : 0;
                out[i] |= values[i] == 0;
            }
            if (refused > refusedByMost) {
                refusedByMost = refused;
                most = one.rule();
            }
        }
        int allowed = 0;
        for (boolean each : out) {
            allowed += each ? 0 : 1;
        }
        return new Reach(allowed, most);
    }
}
