// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class MatchingTest {

    @Parameter
    Dialect dialect;

    private Mentorings world;

    @BeforeEach
    void open() {
        world = new Mentorings(dialect);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** Three of sales seek, two of the plant and one of sales offer themselves for one each. */
    private SchemeId joined(SchemePlan plan) {
        SchemeId id = world.open(plan);
        world.schemes.join(world.member("sales1", "abroad"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("sales2", "leadership"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("sales3", "childcare"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("plant1", "abroad"), id, Side.OFFERER, 1);
        world.schemes.join(world.member("plant2", "leadership", "abroad"), id, Side.OFFERER, 1);
        world.schemes.join(world.member("sales-boss", "childcare"), id, Side.OFFERER, 1);
        return id;
    }

    private MatchRun run(SchemeId id) {
        world.desk.move(world.hr, id, SchemeState.MATCHING);
        return again(id);
    }

    private MatchRun again(SchemeId id) {
        MatchRun waiting = world.matching.start(world.hr, id);
        assertThat(waiting.state()).isEqualTo(MatchRun.State.WAITING);
        return await().until(
                        () -> world.matching.run(world.hr, waiting.id()), run -> run.state() == MatchRun.State.READY);
    }

    private List<Proposal> proposals(MatchRun run) {
        return world.matching
                .proposals(world.hr, run.id(), ProposalQuery.ALL, PageRequest.first(100))
                .items();
    }

    private static EmployeeId id(String person) {
        return Company.id(person);
    }

    @Test
    @DisplayName("F58: a run brings together who fits, never a boss and a report, and says why somebody has nobody")
    void run() {
        MatchRun run = run(joined(world.plan(SchemeKind.MENTOR)));
        assertThat(proposals(run))
                .extracting(Proposal::seeker, Proposal::offerer)
                .containsExactlyInAnyOrder(tuple(id("sales1"), id("plant1")), tuple(id("sales2"), id("plant2")));
        MatchRun.Result result = Objects.requireNonNull(run.result());
        assertThat(List.of(result.seekers(), result.offerers(), result.capacity(), result.pairs(), result.unmatched()))
                .containsExactly(3, 3, 3, 2, 1);
        assertThat(result.total()).isCloseTo(result.best(), within(1e-5));
        assertThat(result.bound()).isGreaterThanOrEqualTo(result.best());
        Unmatched alone = world.matching
                .unmatched(world.hr, run.id(), PageRequest.first(5), Locale.JAPANESE)
                .items()
                .get(0);
        assertThat(alone.seeker()).isEqualTo(id("sales3"));
        assertThat(alone.why()).isEqualTo(Unmatched.Why.TAKEN);
        assertThat(alone.allowed()).isEqualTo(2);
        assertThat(alone.rule()).isEqualTo("reporting-line");
        assertThat(world.ledger.activities).extracting(Activity::kind).contains("mentoring.run.ready");
    }

    @Test
    @DisplayName("F58: where the rules leave nobody, the condition that rules out most is named")
    void nobody() {
        SchemeId id = world.open(world.plan(SchemeKind.MENTOR));
        world.schemes.join(world.member("sales1"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("sales-boss"), id, Side.OFFERER, 1);
        world.schemes.join(world.member("sales2"), id, Side.OFFERER, 1);
        MatchRun run = run(id);
        Unmatched alone = world.matching
                .unmatched(world.hr, run.id(), PageRequest.first(5), Locale.ENGLISH)
                .items()
                .get(0);
        assertThat(alone.why()).isEqualTo(Unmatched.Why.NOBODY_ALLOWED);
        assertThat(alone.words()).contains("Not ");
    }

    @Test
    @DisplayName("F58: reasons are told rule by rule in both languages, and never the wishes")
    void reasons() {
        SchemeId scheme = joined(world.plan(SchemeKind.DIAGONAL));
        world.wishes.set(Company.actor("sales1"), scheme, Side.SEEKER, List.of(id("plant2")));
        MatchRun run = run(scheme);
        List<FitReason> reasons =
                world.matching.reasons(world.hr, run.id(), id("sales1"), id("plant1"), Locale.JAPANESE);
        assertThat(reasons)
                .extracting(FitReason::rule)
                .contains("reporting-line", "topics")
                .doesNotContain("wishes");
        assertThat(reasons).extracting(FitReason::words).contains("salesとplant、別の部門のお二人です。");
        assertThat(reasons).anySatisfy(reason -> assertThat(reason.words()).contains("海外・英語での仕事"));
        assertThat(world.matching.reasons(world.hr, run.id(), id("sales1"), id("sales-boss"), Locale.ENGLISH))
                .filteredOn(reason -> reason.hard() && reason.value() == 0)
                .extracting(FitReason::rule)
                .containsExactlyInAnyOrder("reporting-line", "other-department");
    }

    @Test
    @DisplayName("F58: whom one wishes for counts in the run, and only the one who wished reads it")
    void wishes() {
        SchemeId scheme = world.open(world.plan(SchemeKind.MENTOR));
        Actor seeker = world.member("sales1");
        world.schemes.join(seeker, scheme, Side.SEEKER, 0);
        world.schemes.join(world.member("plant1"), scheme, Side.OFFERER, 1);
        world.schemes.join(world.member("plant2"), scheme, Side.OFFERER, 1);
        for (String wished : List.of("plant2", "plant1")) {
            world.wishes.set(seeker, scheme, Side.SEEKER, List.of(id(wished)));
            assertThat(world.wishes.mine(seeker, scheme, Side.SEEKER)).containsExactly(id(wished));
            MatchRun run = run(scheme);
            Proposal proposal = proposals(run).get(0);
            assertThat(proposal.offerer()).isEqualTo(id(wished));
            double told = world
                    .matching
                    .reasons(world.hr, run.id(), proposal.seeker(), proposal.offerer(), Locale.JAPANESE)
                    .stream()
                    .mapToDouble(reason -> reason.share() * reason.value())
                    .sum();
            assertThat(proposal.score())
                    .describedAs("nothing is left by which a wish could be found")
                    .isCloseTo(told, within(1e-4));
            world.desk.move(world.hr, scheme, SchemeState.OPEN);
        }
    }

    @Test
    @DisplayName(
            "F58: HR moves a pair by hand with the loss shown, takes it back, approves, sends; both accept and are a pair")
    void review() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        MatchRun earlier = run(scheme);
        MatchRun run = again(scheme);
        MoveCheck check = world.matching.check(world.hr, run.id(), id("sales3"), id("plant1"), Locale.ENGLISH);
        assertThat(check.possible()).isTrue();
        assertThat(check.loss()).isPositive();
        assertThat(check.displaced()).isEqualTo(id("sales1"));
        MoveCheck blocked = world.matching.check(world.hr, run.id(), id("sales3"), id("sales-boss"), Locale.ENGLISH);
        assertThat(blocked.possible()).isFalse();
        assertThat(blocked.blockedBy()).contains("Not boss and report");
        MatchRun moved = world.matching.move(world.hr, run.id(), id("sales3"), id("plant1"));
        assertThat(Objects.requireNonNull(moved.result()).total())
                .isCloseTo(Objects.requireNonNull(run.result()).total() - check.loss(), within(1e-4));
        assertThat(world.matching
                        .unmatched(world.hr, run.id(), PageRequest.first(5), Locale.ENGLISH)
                        .items())
                .extracting(Unmatched::why)
                .containsExactly(Unmatched.Why.BY_HAND);
        world.matching.approve(world.hr, run.id());
        assertRefused(Reason.RUN, () -> world.matching.move(world.hr, run.id(), id("sales3"), null));
        world.matching.undo(world.hr, run.id());
        world.matching.undo(world.hr, run.id());
        assertThat(proposals(run)).extracting(Proposal::byHand).containsOnly(false);
        assertRefused(Reason.RUN, () -> world.matching.send(world.hr, run.id()));
        world.matching.approve(world.hr, run.id());
        assertThat(world.matching.send(world.hr, run.id()).state()).isEqualTo(MatchRun.State.SENT);
        assertRefused(Reason.SENT, () -> world.matching.undo(world.hr, run.id()));
        assertRefused(Reason.RUN, () -> world.matching.move(world.hr, earlier.id(), id("sales3"), null));
        accepted(scheme);
    }

    private void accepted(SchemeId scheme) {
        Actor seeker = Company.actor("sales1");
        Actor mentor = Company.actor("plant1");
        Request request = world.requests.sent(seeker).get(0);
        assertThat(world.requests.accept(mentor, request.id()).state()).isEqualTo(Request.State.OPEN);
        assertThat(world.pairs.mine(seeker)).isEmpty();
        assertThat(world.requests.accept(seeker, request.id()).state()).isEqualTo(Request.State.ACCEPTED);
        assertThat(world.pairs.mine(mentor)).hasSize(1);
        assertThat(world.desk.scheme(world.hr, scheme).state()).isEqualTo(SchemeState.RUNNING);
        MatchRun again = run(scheme);
        assertThat(Objects.requireNonNull(again.result()).seekers()).isEqualTo(1);
    }

    @Test
    @DisplayName("F58: whoever would rather not is with nobody of those, and HR cannot see why")
    void blocked() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        world.blocks.block(Company.actor("plant1"), id("sales1"));
        MatchRun run = run(scheme);
        assertThat(proposals(run))
                .noneMatch(one ->
                        one.seeker().equals(id("sales1")) && one.offerer().equals(id("plant1")));
        MoveCheck check = world.matching.check(world.hr, run.id(), id("sales1"), id("plant1"), Locale.ENGLISH);
        assertThat(check.possible()).isFalse();
        assertThat(check.blockedBy()).isEmpty();
        assertThat(world.matching.others(world.hr, run.id(), id("sales1")))
                .extracting(Proposal::offerer)
                .containsExactly(id("plant2"));
    }

    @Test
    @DisplayName("F58: former partners are not brought together again before their time")
    void coolDown() {
        SchemeId first = world.open(world.free(SchemeKind.MENTOR, 1));
        Actor seeker = world.member("sales1");
        Actor mentor = world.member("plant1");
        world.schemes.join(seeker, first, Side.SEEKER, 0);
        world.schemes.join(mentor, first, Side.OFFERER, 1);
        Request request = world.requests.ask(seeker, first, id("plant1"), "");
        world.requests.accept(mentor, request.id());
        world.pairs.end(seeker, world.pairs.mine(seeker).get(0).id(), "", null);
        assertRefused(Reason.NOT_POSSIBLE, () -> world.requests.ask(seeker, first, id("plant1"), ""));
        world.clock.advance(Duration.ofDays(340));
        world.clock.advance(Duration.ofDays(24));
        assertThat(world.requests.suggestions(seeker, first, Locale.JAPANESE)).isEmpty();
        world.clock.advance(Duration.ofDays(10));
        assertThat(world.requests.suggestions(seeker, first, Locale.JAPANESE)).hasSize(1);
    }

    @Test
    @DisplayName("F98: peer coaches are matched with each other, and nobody with themselves")
    void peers() {
        SchemeId scheme = world.open(world.plan(SchemeKind.PEER_COACH));
        for (String person : List.of("sales1", "sales2", "plant1", "plant2")) {
            world.schemes.join(world.member(person), scheme, Side.SEEKER, 1);
        }
        List<Proposal> proposals = proposals(run(scheme));
        assertThat(proposals).hasSize(4).noneMatch(one -> one.seeker().equals(one.offerer()));
        assertThat(proposals).extracting(Proposal::offerer).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("F58: other weights are tried on a sample, and change nothing")
    void preview() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        List<RuleSetting> onlyNew = world.matching.rules(world.hr, SchemeKind.MENTOR, Locale.ENGLISH).stream()
                .map(rule -> new RuleSetting(rule.key(), rule.kind() == MatchingRule.Kind.HARD, 0))
                .toList();
        Preview same = world.matching.preview(world.hr, scheme, List.of(), 10, Locale.JAPANESE);
        assertThat(same.seekers()).hasSize(3);
        assertThat(same.changed()).isZero();
        assertThat(same.seekers()).allSatisfy(row -> assertThat(row.reasons()).isNotEmpty());
        Preview other = world.matching.preview(world.hr, scheme, onlyNew, 10, Locale.JAPANESE);
        assertThat(other.seekers()).extracting(Preview.Row::score).containsOnly(0.5);
    }

    @Test
    @DisplayName("F58: the board tells demand and capacity by topic, and nothing of fewer than five people")
    void board() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        for (int i = 4; i <= 6; i++) {
            world.schemes.join(world.member("sales" + i, "abroad"), scheme, Side.SEEKER, 0);
            world.schemes.join(world.member("plant" + i, "abroad"), scheme, Side.SEEKER, 0);
        }
        Board board = world.matching.board(world.hr, scheme);
        assertThat(List.of(board.seekers(), board.offerers(), board.capacity(), board.matched()))
                .containsExactly(9, 3, 3, 0);
        Board.TopicCount abroad = board.topics().get(0);
        assertThat(abroad.topic()).isEqualTo("abroad");
        assertThat(abroad.demand()).isEqualTo(7);
        assertThat(abroad.offerers()).isNull();
        assertThat(abroad.capacity()).isNull();
        assertThat(abroad.matched()).isZero();
        assertThat(board.topics())
                .filteredOn(one -> one.topic().equals("childcare"))
                .allSatisfy(one -> assertThat(one.demand()).isNull());
    }

    @Test
    @DisplayName("F58: a run can be stopped, and only one goes on at a time")
    void cancelled() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        assertRefused(Reason.NOT_OPEN, () -> world.matching.start(world.hr, scheme));
        world.desk.move(world.hr, scheme, SchemeState.MATCHING);
        CountDownLatch cancelled = new CountDownLatch(1);
        world.rules.bind(new OnlyOne(id("plant2"), true, () -> awaitUninterruptibly(cancelled)));
        MatchRun run = world.matching.start(world.hr, scheme);
        assertRefused(Reason.RUN, () -> world.matching.start(world.hr, scheme));
        world.matching.cancel(world.hr, run.id());
        cancelled.countDown();
        world.job.stop();
        assertThat(world.matching.run(world.hr, run.id()).state()).isEqualTo(MatchRun.State.CANCELLED);
        assertRefused(
                Reason.RUN,
                () -> world.matching.proposals(world.hr, run.id(), ProposalQuery.ALL, PageRequest.first(1)));
    }

    @Test
    @DisplayName("F58: a rule that an enterprise adds counts, and one that is gone is named")
    void ownRule() {
        MatchingRule onlyPlant2 = new OnlyOne(id("plant2"), false, () -> {});
        world.rules.bind(onlyPlant2);
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR)
                .with(List.of(new RuleSetting("only-one", true, 0), new RuleSetting("gone", true, 10))));
        MatchRun run = run(scheme);
        assertThat(run.missingRules()).containsExactly("gone");
        assertThat(proposals(run)).extracting(Proposal::offerer).containsExactly(id("plant2"));
    }

    @Test
    @DisplayName("F58: only HR matches and reviews; an operator sees numbers of a dry run, which keeps nothing")
    void permissions() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        Actor member = Company.actor("sales1");
        Actor operator = new Actor(new UUID(1, 1), "operator", null, Set.of(Role.OPERATOR));
        assertDenied(() -> world.matching.board(member, scheme));
        assertDenied(() -> world.matching.start(member, scheme));
        assertDenied(() -> world.matching.runs(operator, scheme));
        assertDenied(() -> world.figures.dryRun(member, scheme));
        assertDenied(() -> world.figures.explain(member, scheme, "sales1", "plant1", Locale.ENGLISH));
        assertThat(world.figures.explain(operator, scheme, "sales1", "plant1", Locale.ENGLISH))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.words()).isEmpty());
        MatchFigures.DryRun dry = world.figures.dryRun(operator, scheme);
        assertThat(dry.result().pairs()).isEqualTo(2);
        assertThat(world.matching.runs(world.hr, scheme)).isEmpty();
        assertThat(world.figures.explain(world.hr, scheme, "sales1", "plant1", Locale.ENGLISH))
                .isNotEmpty();
        assertThat(world.audit.entries).extracting(AuditEntry::action).contains("mentoring.fit.explained");
    }

    @Test
    @DisplayName(
            "F57: who fits is suggested with the reason in words, and nobody who is in the way or would rather not")
    void suggestions() {
        SchemeId scheme = world.open(world.free(SchemeKind.DIAGONAL, 1));
        Actor seeker = world.member("sales1", "abroad");
        world.schemes.join(seeker, scheme, Side.SEEKER, 0);
        for (String person : List.of("plant1", "plant2", "plant3", "sales2", "sales-boss")) {
            world.schemes.join(world.member(person, "abroad"), scheme, Side.OFFERER, 1);
        }
        world.blocks.block(Company.actor("plant3"), id("sales1"));
        List<Suggestion> suggestions = world.requests.suggestions(seeker, scheme, Locale.JAPANESE);
        assertThat(suggestions)
                .extracting(one -> one.profile().person())
                .containsExactlyInAnyOrder(id("plant1"), id("plant2"));
        assertThat(suggestions).allSatisfy(one -> {
            assertThat(one.free()).isTrue();
            assertThat(one.reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        });
        assertRefused(Reason.NOT_POSSIBLE, () -> world.requests.ask(seeker, scheme, id("sales2"), ""));
        world.requests.ask(seeker, scheme, id("plant1"), "");
        assertThat(world.requests.suggestions(seeker, scheme, Locale.JAPANESE)).hasSize(1);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MentoringRefusedException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
