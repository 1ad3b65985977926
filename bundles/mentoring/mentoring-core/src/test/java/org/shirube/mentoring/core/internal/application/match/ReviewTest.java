// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class ReviewTest extends MatchingWorld {

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
    @DisplayName(
            "F58: a sample is taken from all who seek, however their ids are spread, and from those who do not pause")
    void sample() {
        SchemeId scheme = joined(world.plan(SchemeKind.MENTOR));
        for (int i = 4; i <= 6; i++) {
            world.schemes.join(world.member("sales" + i), scheme, Side.SEEKER, 0);
            world.schemes.join(world.member("plant" + i), scheme, Side.SEEKER, 0);
        }
        List<EmployeeId> all = sampled(scheme, 20);
        assertThat(all).hasSize(9);
        assertThat(sampled(scheme, 3)).containsExactlyInAnyOrder(all.get(2), all.get(5), all.get(8));
        assertThat(sampled(scheme, 1)).containsExactly(all.get(8));
        world.profiles.pause(Company.actor("sales6"), true);
        assertThat(sampled(scheme, 20)).hasSize(8).doesNotContain(id("sales6"));
    }

    /** In the order of their ids. */
    private List<EmployeeId> sampled(SchemeId scheme, int sample) {
        return world.matching.preview(world.hr, scheme, List.of(), sample, Locale.JAPANESE).seekers().stream()
                .map(Preview.Row::seeker)
                .sorted(Comparator.comparing(person -> person.value().toString()))
                .toList();
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
}
