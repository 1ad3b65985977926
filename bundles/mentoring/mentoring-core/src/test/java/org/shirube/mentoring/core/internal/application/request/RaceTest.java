// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;

class RaceTest {

    private static final int THREADS = 50;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("F58: fifty accept at once: nobody takes more than they have places for, and nobody is matched twice")
    void accepting(Dialect dialect) throws Exception {
        for (int round = 0; round < 4; round++) {
            try (Mentorings world = new Mentorings(dialect, crowd())) {
                race(world, new SplittableRandom(round));
            }
        }
    }

    private static PeopleDirectory crowd() {
        Company company = new Company().unit("company", null, null);
        IntStream.range(0, 60).forEach(i -> company.person("p" + i, "company"));
        return company.directory();
    }

    /** Each of some seekers asks several of few mentors; every mentor accepts everything at once. */
    private static void race(Mentorings world, SplittableRandom random) throws Exception {
        int mentors = 4 + random.nextInt(4);
        SchemeId id = world.open(world.free(SchemeKind.MENTOR, SchemePlan.MOST_REQUESTS));
        for (int i = 0; i < mentors; i++) {
            world.schemes.join(world.member("p" + i), id, Side.OFFERER, 1 + random.nextInt(4));
        }
        Map<RequestId, Actor> answers = new HashMap<>();
        for (int i = mentors; i < 40; i++) {
            Actor seeker = world.member("p" + i);
            world.schemes.join(seeker, id, Side.SEEKER, 0);
            for (int mentor : random.ints(0, mentors).distinct().limit(3).toArray()) {
                Request request = world.requests.ask(seeker, id, Company.id("p" + mentor), "");
                answers.put(request.id(), Company.actor("p" + mentor));
            }
        }
        acceptAll(world, answers);
        check(world, id);
    }

    private static void acceptAll(Mentorings world, Map<RequestId, Actor> answers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> work = answers.entrySet().stream()
                    .<Callable<Boolean>>map(answer -> () -> accept(world, answer.getValue(), answer.getKey()))
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A refusal is an answer; anything else fails the test. */
    private static boolean accept(Mentorings world, Actor mentor, RequestId request) {
        try {
            world.requests.accept(mentor, request);
            return true;
        } catch (MentoringRefusedException e) {
            assertThat(e.reason()).isIn(Reason.FULL, Reason.HAS_PARTNER, Reason.CHANGED_ELSEWHERE);
            return false;
        }
    }

    private static void check(Mentorings world, SchemeId id) {
        List<PairRow> pairs = new PairStore(world.database.transactions()).running(id, 1_000);
        Map<EmployeeId, Long> taken =
                pairs.stream().collect(Collectors.groupingBy(PairRow::offerer, Collectors.counting()));
        List<Seat> offerers = world.desk
                .seats(world.hr, id, Side.OFFERER, PageRequest.first(100))
                .items();
        assertThat(offerers).allSatisfy(seat -> {
            assertThat(taken.getOrDefault(seat.person(), 0L)).isEqualTo(seat.taken());
            assertThat(seat.taken()).isLessThanOrEqualTo(seat.capacity());
        });
        assertThat(pairs).extracting(PairRow::seeker).doesNotHaveDuplicates();
        List<Seat> seekers = world.desk
                .seats(world.hr, id, Side.SEEKER, PageRequest.first(100))
                .items();
        assertThat(seekers.stream().mapToInt(Seat::taken).sum()).isEqualTo(pairs.size());
        assertThat(pairs).hasSize(offerers.stream().mapToInt(Seat::capacity).sum());
    }
}
