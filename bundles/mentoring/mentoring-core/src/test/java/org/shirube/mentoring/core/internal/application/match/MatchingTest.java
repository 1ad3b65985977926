// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class MatchingTest extends MatchingWorld {

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

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
