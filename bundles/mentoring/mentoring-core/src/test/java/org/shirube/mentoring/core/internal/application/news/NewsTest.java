// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class NewsTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Parameter
    Dialect dialect;

    private Mentorings world;
    private NewsService news;
    private Actor seeker;
    private Actor mentor;
    private Actor other;
    private SchemeId scheme;
    private final AtomicInteger rung = new AtomicInteger();

    @BeforeEach
    void open() {
        world = new Mentorings(dialect);
        // As on another node: it shares nothing with who writes but the database.
        news = new NewsService(world.database.transactions(), world.unit);
        seeker = world.member("sales1");
        mentor = world.member("plant1");
        other = world.member("plant2");
        scheme = world.open(world.free(SchemeKind.MENTOR, 2));
        world.schemes.join(seeker, scheme, Side.SEEKER, 0);
        world.schemes.join(mentor, scheme, Side.OFFERER, 1);
        world.schemes.join(other, scheme, Side.OFFERER, 1);
    }

    @AfterEach
    void close() {
        news.stop();
        world.close();
    }

    private Request ask(Actor whom) {
        return world.requests.ask(seeker, scheme, Company.id(whom.login()), "");
    }

    /** It is told. */
    private void rings(Runnable act) {
        int before = rung.get();
        act.run();
        await().atMost(SOON).until(() -> rung.get() > before);
    }

    @Test
    @DisplayName(
            "F58: each of two is told what the other one does, from the request to the thanks, also by another node")
    void mine() throws Exception {
        try (AutoCloseable watch = news.watchMine(mentor, rung::incrementAndGet)) {
            rings(() -> ask(mentor));
            rings(() -> world.requests.withdraw(
                    seeker, world.requests.received(mentor).get(0).id()));
        }
        try (AutoCloseable watch = news.watchMine(seeker, rung::incrementAndGet)) {
            Request no = ask(other);
            rings(() -> world.requests.decline(other, no.id(), new Reply(Reply.Why.UNSAID, "")));
            Request yes = ask(mentor);
            rings(() -> world.requests.accept(mentor, yes.id()));
            Pair pair = world.pairs.mine(mentor).get(0);
            rings(() -> world.pairs.pause(mentor, pair.id(), true));
            rings(() -> world.pairs.end(mentor, pair.id(), "ありがとうございました。", null));
        }
        assertThat(rung.get()).isGreaterThanOrEqualTo(6);
    }

    @Test
    @DisplayName("F58: the first acceptance closes the other requests, and those who were asked are told")
    void closed() throws Exception {
        Request first = ask(mentor);
        ask(other);
        try (AutoCloseable watch = news.watchMine(other, rung::incrementAndGet)) {
            rings(() -> world.requests.accept(mentor, first.id()));
        }
    }

    @Test
    @DisplayName("F58: the board of HR is told who joins and what is settled; who only looks on is told nothing")
    void board() throws Exception {
        AtomicInteger elsewhere = new AtomicInteger();
        Actor stranger = world.member("sales2");
        try (AutoCloseable watch = news.watchBoard(world.hr, scheme, rung::incrementAndGet);
                AutoCloseable idle = news.watchMine(stranger, elsewhere::incrementAndGet)) {
            rings(() -> world.requests.accept(mentor, ask(mentor).id()));
        }
        assertThat(elsewhere).hasValue(0);
        assertThatThrownBy(() -> news.watchBoard(seeker, scheme, () -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> news.watchMine(world.hr, () -> {})).isInstanceOf(AccessDeniedException.class);
    }
}
