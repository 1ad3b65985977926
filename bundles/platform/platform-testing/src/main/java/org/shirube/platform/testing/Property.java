// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks that something holds for generated values. A failure names its seed and the simplest value found that fails;
 * {@code -Dshirube.seed=…} runs the same values again.
 */
public final class Property {

    private static final String SEED = "shirube.seed";
    private static final int SHRINKS = 2_000;

    private Property() {}

    /** For so many values. */
    public static <T> void forAll(int tries, Function<Draws, T> generator, Consumer<T> check) {
        long seed = Long.getLong(SEED, System.nanoTime());
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int i = 0; i < tries; i++) {
            Attempt<T> attempt = attempt(new Draws(seeds.split(), new long[0]), generator, check);
            if (attempt.failure() != null) {
                report(shrink(attempt, generator, check), seed, i + 1);
            }
        }
    }

    private static <T> Attempt<T> attempt(Draws draws, Function<Draws, T> generator, Consumer<T> check) {
        T value = generator.apply(draws);
        try {
            check.accept(value);
            return new Attempt<>(value, draws.drawn(), null);
        } catch (RuntimeException | AssertionError e) {
            return new Attempt<>(value, draws.drawn(), e);
        }
    }

    private static <T> Attempt<T> shrink(Attempt<T> failing, Function<Draws, T> generator, Consumer<T> check) {
        Attempt<T> best = failing;
        int left = SHRINKS;
        boolean better = true;
        while (better && left > 0) {
            better = false;
            for (int i = 0; i < best.drawn().length && left > 0; i++) {
                for (long[] candidate : simpler(best.drawn(), i)) {
                    left--;
                    Attempt<T> attempt = attempt(new Draws(new SplittableRandom(0), candidate), generator, check);
                    if (attempt.failure() != null && isSimpler(attempt.drawn(), best.drawn())) {
                        best = attempt;
                        better = true;
                        break;
                    }
                }
            }
        }
        return best;
    }

    /** Without a few numbers, and with one number smaller. */
    private static long[][] simpler(long[] drawn, int at) {
        if (drawn[at] == 0) {
            return new long[][] {without(drawn, at, 4), without(drawn, at, 2), without(drawn, at, 1)};
        }
        return new long[][] {
            without(drawn, at, 4),
            without(drawn, at, 2),
            without(drawn, at, 1),
            with(drawn, at, 0),
            with(drawn, at, drawn[at] / 2),
            with(drawn, at, drawn[at] - 1)
        };
    }

    private static long[] without(long[] drawn, int at, int count) {
        int end = Math.min(drawn.length, at + count);
        long[] shorter = new long[Math.max(1, drawn.length - (end - at))];
        System.arraycopy(drawn, 0, shorter, 0, at);
        System.arraycopy(drawn, end, shorter, at, drawn.length - end);
        return shorter;
    }

    private static long[] with(long[] drawn, int at, long value) {
        long[] changed = drawn.clone();
        changed[at] = value;
        return changed;
    }

    private static boolean isSimpler(long[] candidate, long[] best) {
        return candidate.length < best.length
                || (candidate.length == best.length && Arrays.compare(candidate, best) < 0);
    }

    private static <T> void report(Attempt<T> failing, long seed, int tries) {
        throw new AssertionError(
                "Fails for " + failing.value() + " (found with value " + tries + ", simplified; again with -D" + SEED
                        + "=" + seed + ")",
                failing.failure());
    }

    private record Attempt<T>(T value, long[] drawn, @Nullable Throwable failure) {}
}
