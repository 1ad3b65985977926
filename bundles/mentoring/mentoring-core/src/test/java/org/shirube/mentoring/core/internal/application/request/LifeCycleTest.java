// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.SchemeFeedback;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.request.Feedback;
import org.shirube.mentoring.api.request.Introduction;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.mentoring.core.internal.persistence.WordStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class LifeCycleTest {

    @Parameter
    Dialect dialect;

    private Mentorings world;
    private Actor seeker;
    private Actor mentor;
    private Actor other;

    @BeforeEach
    void open() {
        world = new Mentorings(dialect);
        seeker = world.member("sales1");
        mentor = world.member("plant1");
        other = world.member("plant2");
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** One in which everybody asks for themselves, each mentor takes one, and a seeker may ask two at a time. */
    private SchemeId free() {
        SchemeId id = world.open(world.free(SchemeKind.MENTOR, 2));
        world.schemes.join(seeker, id, Side.SEEKER, 0);
        world.schemes.join(mentor, id, Side.OFFERER, 1);
        world.schemes.join(other, id, Side.OFFERER, 1);
        return id;
    }

    private Request ask(SchemeId scheme, Actor whom) {
        return world.requests.ask(seeker, scheme, Company.id(whom.login()), "ご相談したいことがあります。");
    }

    private Pair pair() {
        SchemeId id = free();
        Request request = ask(id, mentor);
        world.requests.accept(mentor, request.id());
        return world.pairs.mine(seeker).get(0);
    }

    @Test
    @DisplayName("F58: the first who accepts is the partner; other requests close by themselves and say so")
    void firstAcceptanceWins() {
        SchemeId id = free();
        Request one = ask(id, mentor);
        Request two = ask(id, other);
        assertThat(world.requests.received(mentor)).extracting(Request::note).containsExactly("ご相談したいことがあります。");
        assertThat(world.requests.accept(other, two.id()).state()).isEqualTo(Request.State.ACCEPTED);
        assertThat(world.requests.received(mentor)).extracting(Request::state).containsExactly(Request.State.CLOSED);
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.requests.accept(mentor, one.id()));
        Pair pair = world.pairs.mine(other).get(0);
        assertThat(pair.seeker()).isEqualTo(Company.id("sales1"));
        assertThat(pair.until()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(pair.firstDate()).isNotNull();
        assertRefused(Reason.HAS_PARTNER, () -> ask(id, mentor));
    }

    @Test
    @DisplayName("F58: one asks as many as the scheme allows, nobody twice, and nobody who has no time")
    void asking() {
        SchemeId id = free();
        ask(id, mentor);
        assertRefused(Reason.ALREADY_ASKED, () -> ask(id, mentor));
        ask(id, other);
        Actor third = world.member("plant3");
        world.schemes.join(third, id, Side.OFFERER, 1);
        assertRefused(Reason.TOO_MANY_REQUESTS, () -> ask(id, third));
        Request received = world.requests.received(other).get(0);
        Request declined = world.requests.decline(other, received.id(), new Reply(Reply.Why.NO_TIME, "秋にはぜひ。"));
        assertThat(world.requests.suggestions(seeker, declined.scheme(), Locale.JAPANESE))
                .extracting(suggestion -> suggestion.profile().person())
                .doesNotContain(Company.id("plant2"));
        assertThat(declined.state()).isEqualTo(Request.State.DECLINED);
        assertThat(world.requests.sent(seeker))
                .filteredOn(request -> request.state() == Request.State.DECLINED)
                .extracting(Request::reply)
                .containsExactly(new Reply(Reply.Why.NO_TIME, "秋にはぜひ。"));
        world.profiles.pause(third, true);
        assertRefused(Reason.PAUSED, () -> ask(id, third));
    }

    @Test
    @DisplayName("F58: where somebody has no time one waits, and is asked for by itself once a place is free")
    void waiting() {
        Pair pair = pair();
        Actor late = world.member("sales2");
        world.schemes.join(late, pair.scheme(), Side.SEEKER, 0);
        assertRefused(Reason.FULL, () -> world.requests.ask(late, pair.scheme(), Company.id("plant1"), ""));
        Request waits = world.requests.waitFor(late, pair.scheme(), Company.id("plant1"), "いつか");
        assertThat(waits.state()).isEqualTo(Request.State.WAITING);
        assertThat(world.requests.received(mentor)).hasSize(1);
        world.pairs.end(seeker, pair.id(), "", null);
        assertThat(world.requests.sent(late)).extracting(Request::state).containsExactly(Request.State.OPEN);
        assertThat(world.requests.received(mentor)).hasSize(2);
    }

    @Test
    @DisplayName("F58: one withdraws at any time before the answer, and nobody else can")
    void withdrawing() {
        SchemeId id = free();
        Request request = ask(id, mentor);
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.requests.withdraw(mentor, request.id()));
        assertThat(world.requests.withdraw(seeker, request.id()).state()).isEqualTo(Request.State.WITHDRAWN);
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.requests.accept(mentor, request.id()));
        assertDenied(() -> world.requests.accept(other, request.id()));
        assertDenied(() -> world.requests.sent(world.hr));
    }

    @Test
    @DisplayName(
            "F58: a pair pauses, goes on, ends with a thank-you that only the other one reads, and feedback that is only counted")
    void ending() {
        Pair pair = pair();
        assertThat(world.pairs.pause(mentor, pair.id(), true).state()).isEqualTo(Pair.State.PAUSED);
        assertThat(world.pairs.pause(seeker, pair.id(), false).state()).isEqualTo(Pair.State.RUNNING);
        assertDenied(() -> world.pairs.pair(other, pair.id()));
        Pair ended = world.pairs.end(seeker, pair.id(), "半年間ありがとうございました。", new Feedback(5));
        assertThat(ended.state()).isEqualTo(Pair.State.ENDED);
        assertThat(ended.thanked()).isTrue();
        assertThat(ended.thanks()).isNull();
        assertThat(world.pairs.pair(mentor, pair.id()).thanks()).isEqualTo("半年間ありがとうございました。");
        world.pairs.end(seeker, pair.id(), "", new Feedback(1));
        assertThat(world.desk.feedback(world.hr, pair.scheme())).isEmpty();
        assertThat(world.ledger.activities.toString()).doesNotContain("ありがとう");
    }

    @Test
    @DisplayName("F58: what people say of a scheme is told once five have said something")
    void feedback() {
        Pair pair = pair();
        WordStore words = new WordStore(world.database.transactions());
        for (int i = 0; i < 4; i++) {
            EmployeeId by = Company.id("plant" + (i + 1));
            words.locked(pair.id(), by);
            words.rate(pair.id(), by, pair.scheme(), 4);
        }
        assertThat(world.desk.feedback(world.hr, pair.scheme())).isEmpty();
        world.pairs.end(seeker, pair.id(), "", new Feedback(5));
        assertThat(world.desk.feedback(world.hr, pair.scheme())).contains(new SchemeFeedback(5, 4.2));
    }

    @Test
    @DisplayName("F58: a pair ends on its last day by itself, and one looks for somebody else where one likes")
    void lastDay() {
        Pair pair = pair();
        world.clock.advance(Duration.ofDays(183));
        world.endings.endDue(Actor.system("test"));
        assertThat(world.pairs.pair(seeker, pair.id()).state()).isEqualTo(Pair.State.ENDED);
        world.pairs.rematch(seeker, pair.id());
        assertThat(ask(pair.scheme(), other).state()).isEqualTo(Request.State.OPEN);
        assertRefused(Reason.NOT_FOR_ME, () -> world.pairs.rematch(mentor, pair.id()));
    }

    @Test
    @DisplayName("F58: where a scheme ends its pairs end, what waits lapses, and everybody has their places back")
    void schemeEnds() {
        Pair pair = pair();
        world.desk.move(world.hr, pair.scheme(), SchemeState.ENDED);
        assertThat(world.pairs.pair(mentor, pair.id()).state()).isEqualTo(Pair.State.ENDED);
        assertThat(world.book.store.find(Company.id("plant1")).orElseThrow().taken())
                .isZero();
    }

    @Test
    @DisplayName("F58: whoever would rather not is not found, not asked, not shown, and nobody learns of it")
    void blocks() {
        SchemeId id = free();
        Request request = ask(id, mentor);
        world.blocks.block(mentor, Company.id("sales1"));
        assertThat(world.requests.sent(seeker)).extracting(Request::state).containsExactly(Request.State.LAPSED);
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.requests.accept(mentor, request.id()));
        assertRefused(Reason.NOT_POSSIBLE, () -> ask(id, mentor));
        assertThat(world.profiles.of(seeker, Company.id("plant1"))).isEmpty();
        assertThat(world.blocks.mine(mentor)).containsExactly(Company.id("sales1"));
        assertThat(world.blocks.mine(seeker)).isEmpty();
        assertThat(world.ledger.activities.toString()).doesNotContain(Company.id("sales1") + "}");
        world.blocks.unblock(mentor, Company.id("sales1"));
        assertThat(ask(id, mentor).state()).isEqualTo(Request.State.OPEN);
    }

    @Test
    @DisplayName(
            "F58: what waits stands on the first page: an answer, a first date, a pair that has not met for a month, a thank-you")
    void nudges() {
        SchemeId id = free();
        Request request = ask(id, mentor);
        assertThat(world.pairs.nudges(mentor)).extracting(Nudge::kind).containsExactly(Nudge.Kind.ANSWER);
        world.requests.accept(mentor, request.id());
        assertThat(world.pairs.nudges(seeker)).extracting(Nudge::kind).containsExactly(Nudge.Kind.FIRST_DATE);
        world.clock.advance(Duration.ofDays(31));
        assertThat(world.pairs.nudges(mentor)).extracting(Nudge::kind).containsExactly(Nudge.Kind.NOT_MET);
        Pair pair = world.pairs.mine(seeker).get(0);
        assertThat(world.pairs
                        .met(seeker, pair.id(), LocalDate.now(world.clock))
                        .meetings())
                .isEqualTo(1);
        assertThat(world.pairs.nudges(mentor)).isEmpty();
        world.clock.advance(Duration.ofDays(30));
        world.pairs.pause(mentor, pair.id(), true);
        assertThat(world.pairs.nudges(mentor)).isEmpty();
        world.pairs.end(mentor, pair.id(), "", null);
        assertThat(world.pairs.nudges(seeker)).extracting(Nudge::kind).containsExactly(Nudge.Kind.SAY_THANKS);
    }

    @Test
    @DisplayName(
            "F58: who leaves withdraws what waits and keeps the pair; who comes back has the place taken that is taken")
    void leaving() {
        Pair pair = pair();
        world.schemes.leave(mentor, pair.scheme(), Side.OFFERER);
        assertThat(world.pairs.pair(mentor, pair.id()).state()).isEqualTo(Pair.State.RUNNING);
        world.schemes.join(mentor, pair.scheme(), Side.OFFERER, 1);
        Actor late = world.member("sales2");
        world.schemes.join(late, pair.scheme(), Side.SEEKER, 0);
        assertRefused(Reason.FULL, () -> world.requests.ask(late, pair.scheme(), Company.id("plant1"), ""));
    }

    @Test
    @DisplayName("F39: a boss introduces somebody of the team to others; both say gladly; of a no nobody knows")
    void introduced() {
        Actor boss = Company.actor("sales-boss");
        assertDenied(() -> world.introductions.introduce(other, Company.id("sales1"), Company.id("plant1"), ""));
        Introduction made =
                world.introductions.introduce(boss, Company.id("sales1"), Company.id("plant1"), "工場のことを知りたいそうです。");
        assertThat(world.pairs.nudges(seeker)).extracting(Nudge::kind).containsExactly(Nudge.Kind.INTRODUCED);
        assertThat(world.introductions.answer(seeker, made.id(), true).state()).isEqualTo(Introduction.State.OPEN);
        assertThat(world.introductions.answer(mentor, made.id(), false).state()).isEqualTo(Introduction.State.LET_BE);
        assertThat(world.introductions.mine(seeker).get(0).state()).isEqualTo(Introduction.State.OPEN);
        assertThat(world.introductions.answer(mentor, made.id(), true).state()).isEqualTo(Introduction.State.MET);
        assertDenied(() -> world.introductions.answer(other, made.id(), true));
        assertRefused(
                Reason.NOT_POSSIBLE,
                () -> world.introductions.introduce(boss, Company.id("sales1"), Company.id("plant1"), ""));
    }

    @Test
    @DisplayName("F99: whoever joined the pool may be asked to sit in, but nobody of one's own reporting line")
    void sitInPool() {
        SchemeId id = world.open(world.plan(SchemeKind.SIT_IN_POOL));
        world.schemes.join(mentor, id, Side.OFFERER, 3);
        world.schemes.join(world.member("sales-boss"), id, Side.OFFERER, 3);
        assertThat(world.pool.whom(seeker)).extracting(ProfileView::person).containsExactly(Company.id("plant1"));
        assertThat(world.pool.whom(mentor)).extracting(ProfileView::person).containsExactly(Company.id("sales-boss"));
        assertThat(world.schemes.scheme(seeker, id).open()).containsExactly(Side.OFFERER);
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MentoringRefusedException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
