// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;

/**
 * A scheme of 100,000 people from the tables to matched pairs, and what a click in it asks, on both databases. The peer is the part of
 * it that is the engine's: all else is reading.
 */
public final class MentoringBench {

    private MentoringBench() {}

    /**
     * @param args {@code --people n} (100,000), {@code --rounds n} (50), {@code --runs n} (3), {@code --h2 0} or {@code --postgresql 0} to leave one out
     */
    public static void main(String[] args) {
        List<String> options = List.of(args);
        for (Dialect dialect : Dialect.values()) {
            String name = dialect == Dialect.H2 ? "--h2" : "--postgresql";
            if (option(options, name, 1) > 0) {
                measure(
                        dialect,
                        option(options, "--people", 100_000),
                        option(options, "--rounds", 50),
                        option(options, "--runs", 3));
            }
        }
    }

    private static int option(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(options.get(at + 1));
    }

    private static void measure(Dialect dialect, int people, int rounds, int runs) {
        Crowd crowd = new Crowd(people);
        try (Mentorings world = new Mentorings(dialect, crowd.directory())) {
            SchemeId scheme = world.open(world.free(SchemeKind.MENTOR, 1));
            List<String> topics =
                    world.topics.all(world.hr).stream().map(Topic::key).toList();
            new Filling(world.database.transactions(), world.seals, crowd, scheme, topics).fill();
            if (dialect == Dialect.POSTGRESQL) {
                // As autovacuum does it a minute later.
                world.database.transactions().run(c -> {
                    try (Statement statement = c.createStatement()) {
                        statement.execute("analyze");
                    }
                });
            }
            clicks(world, scheme, crowd, rounds, dialect);
            for (int i = 0; i < runs; i++) {
                run(world, scheme, dialect);
            }
            new ReviewBench(world, scheme, dialect).run(rounds);
        }
    }

    private static void clicks(Mentorings world, SchemeId scheme, Crowd crowd, int rounds, Dialect dialect) {
        Actor[] seekers = IntStream.range(0, crowd.size())
                .filter(Filling::seeks)
                .limit(rounds + 1L)
                .mapToObj(number -> new Actor(
                        UUID.randomUUID(), "p" + number, crowd.person(number).value(), Set.of(Role.MEMBER)))
                .toArray(Actor[]::new);
        time(dialect, "suggestions", rounds, i -> world.requests.suggestions(seekers[i], scheme, Locale.JAPANESE));
        time(dialect, "board", rounds, i -> world.matching.board(world.hr, scheme));
        time(
                dialect,
                "preview of 20",
                Math.min(10, rounds),
                i -> world.matching.preview(world.hr, scheme, List.of(), 20, Locale.JAPANESE));
    }

    static void time(Dialect dialect, String what, int rounds, IntConsumer click) {
        click.accept(0);
        double[] millis = IntStream.range(0, rounds)
                .mapToDouble(i -> {
                    long start = System.nanoTime();
                    click.accept(i);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "mentoring.%s %s p50=%.1f p95=%.1f ms%n",
                dialect, what, millis[millis.length / 2], millis[millis.length * 95 / 100]);
    }

    /** What all threads took so far, which other work on the machine does not change. */
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static void run(Mentorings world, SchemeId scheme, Dialect dialect) {
        long start = System.nanoTime();
        Duration before = processor();
        MatchFigures.DryRun run = world.figures.dryRun(world.hr, scheme);
        double whole = (System.nanoTime() - start) / 1e9;
        double engine = (run.scoreMillis() + run.solveMillis()) / 1e3;
        System.out.printf(
                "mentoring.%s %d seekers, %d offerers, %d places: %d pairs, total %.1f of at most %.1f; read %d ms, score %d ms,"
                        + " solve %d ms, processor %.1f s, peak %d MB%n",
                dialect,
                run.result().seekers(),
                run.result().offerers(),
                run.result().capacity(),
                run.result().pairs(),
                run.result().total(),
                run.result().bound(),
                run.readMillis(),
                run.scoreMillis(),
                run.solveMillis(),
                processor().minus(before).toMillis() / 1e3,
                peakMegabytes());
        System.out.printf(
                "mentoring ours=%.2f s peer=%.2f s ratio=%.2f (%s)%n", whole, engine, whole / engine, dialect);
    }
}
