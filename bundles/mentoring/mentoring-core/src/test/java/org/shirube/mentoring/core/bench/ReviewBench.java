// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.bench;

import static org.awaitility.Awaitility.await;

import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.mentoring.core.internal.persistence.CertificateStore;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;

/** What HR waits for while a run is reviewed: keeping it, the first question about it, those that follow, and a run once more. */
final class ReviewBench {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Mentorings world;
    private final SchemeId scheme;
    private final Dialect dialect;

    ReviewBench(Mentorings world, SchemeId scheme, Dialect dialect) {
        this.world = world;
        this.scheme = scheme;
        this.dialect = dialect;
    }

    void run(int rounds) {
        world.desk.move(world.hr, scheme, SchemeState.MATCHING);
        MatchRun first = matched("a run that is kept");
        List<byte[]> pieces = new CertificateStore(world.database.transactions()).pieces(first.id());
        System.out.printf(
                "mentoring.%s certificate %.1f MB in %d pieces%n",
                dialect, pieces.stream().mapToLong(piece -> piece.length).sum() / 1e6, pieces.size());
        List<Proposal> pairs = pairs(first.id());
        long start = System.nanoTime();
        world.matching.whyNot(world.hr, first.id(), pairs.get(0).seeker());
        System.out.printf("mentoring.%s first question %.0f ms%n", dialect, (System.nanoTime() - start) / 1e6);
        MentoringBench.time(
                dialect,
                "why not the better-liked",
                rounds,
                i -> world.matching.whyNot(world.hr, first.id(), pairs.get(i).seeker()));
        MentoringBench.time(
                dialect,
                "what a move costs",
                rounds,
                i -> world.matching.check(
                        world.hr,
                        first.id(),
                        pairs.get(i).seeker(),
                        pairs.get(pairs.size() - 1 - i).offerer(),
                        Locale.ENGLISH));
        told(matched("a run after a run"));
        int gone = pause();
        System.out.printf("mentoring.%s %d people pause%n", dialect, gone);
        told(matched("a run after they do"));
    }

    private void told(MatchRun run) {
        MatchRun.Earlier earlier = Objects.requireNonNull(run.earlier());
        MatchRun.Result result = Objects.requireNonNull(run.result());
        System.out.printf(
                "mentoring.%s same %d, changed %d; total %.1f of at most %.1f%n",
                dialect, earlier.same(), earlier.changed(), result.best(), result.bound());
    }

    /** About one in a hundred, by their ids. */
    private int pause() {
        return world.database.transactions().call(c -> {
            try (Statement statement = c.createStatement()) {
                return statement.executeUpdate("update mentoring.profile set paused_at = now() where cast(person_id as"
                        + " varchar(36)) like '%00'");
            }
        });
    }

    private MatchRun matched(String what) {
        long start = System.nanoTime();
        RunId run = world.matching.start(world.hr, scheme).id();
        await().atMost(TEN_MINUTES)
                .pollInterval(LOOK)
                .until(() -> world.matching.run(world.hr, run).state() == MatchRun.State.READY);
        System.out.printf("mentoring.%s %s %.1f s%n", dialect, what, (System.nanoTime() - start) / 1e9);
        return world.matching.run(world.hr, run);
    }

    private List<Proposal> pairs(RunId run) {
        return world.matching
                .proposals(world.hr, run, ProposalQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }
}
