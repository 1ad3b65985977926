// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.persistence.CertificateStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.testing.OnBothDatabases;

/** What HR is told of a run while it is reviewed, and of the run before. */
@OnBothDatabases
class ExplainedRunTest extends MatchingWorld {

    private static final double CLOSE = 1e-4;

    /** Six seek, and four with one place each can help; the first two are wanted by nearly everybody. */
    private SchemeId wanted(Objective objective) {
        SchemePlan usual = world.plan(SchemeKind.MENTOR);
        SchemeId id = world.open(new SchemePlan(
                usual.kind(),
                usual.title(),
                usual.about(),
                usual.seekers(),
                usual.offerers(),
                usual.opens(),
                usual.closes(),
                usual.months(),
                usual.meetings(),
                usual.capacity(),
                usual.partners(),
                usual.openRequests(),
                objective,
                usual.review(),
                usual.coolDownMonths(),
                usual.rules()));
        seeks(id, "sales1", "abroad", "leadership");
        seeks(id, "sales2", "abroad", "leadership", "childcare");
        seeks(id, "sales3", "abroad");
        seeks(id, "sales4", "leadership", "childcare");
        seeks(id, "sales5", "childcare");
        seeks(id, "sales6", "abroad", "childcare");
        offers(id, "plant1", "abroad", "leadership");
        offers(id, "plant2", "abroad", "leadership", "childcare");
        offers(id, "plant3", "childcare");
        offers(id, "plant4", "leadership");
        return id;
    }

    private void seeks(SchemeId id, String person, String... topics) {
        world.schemes.join(world.member(person, topics), id, Side.SEEKER, 0);
    }

    private void offers(SchemeId id, String person, String... topics) {
        world.schemes.join(world.member(person, topics), id, Side.OFFERER, 1);
    }

    private Map<EmployeeId, EmployeeId> pairs(RunId run) {
        Map<EmployeeId, EmployeeId> pairs = new HashMap<>();
        proposals(run, ProposalQuery.ALL).forEach(one -> pairs.put(one.seeker(), one.offerer()));
        return pairs;
    }

    private List<Proposal> proposals(RunId run, ProposalQuery query) {
        return world.matching
                .proposals(world.hr, run, query, PageRequest.first(100))
                .items();
    }

    private double total(RunId run) {
        return Objects.requireNonNull(world.matching.run(world.hr, run).result())
                .total();
    }

    private MoveCheck check(RunId run, String seeker, @Nullable EmployeeId offerer) {
        return world.matching.check(world.hr, run, Company.id(seeker), offerer, Locale.ENGLISH);
    }

    @Test
    @DisplayName("F59: who would have fitted better is named with what it costs all; doing it costs exactly that")
    void whyNot() {
        for (Objective objective : List.of(Objective.BEST_FIT, Objective.MOST_PEOPLE, Objective.FAIR)) {
            RunId run = run(wanted(objective)).id();
            double before = total(run);
            Map<EmployeeId, EmployeeId> pairs = pairs(run);
            int told = 0;
            for (int i = 1; i <= 6; i++) {
                EmployeeId seeker = Company.id("sales" + i);
                List<WhyNot> reasons = world.matching.whyNot(world.hr, run, seeker);
                assertThat(reasons).hasSizeLessThanOrEqualTo(3);
                for (WhyNot why : reasons) {
                    told++;
                    world.matching.rearrange(world.hr, run, seeker, why.offerer());
                    double loss = Objects.requireNonNull(why.loss());
                    assertThat(total(run)).isCloseTo(before - loss, within(loss == 0 ? 2e-3 : CLOSE));
                    Map<EmployeeId, EmployeeId> after = pairs(run);
                    assertThat(after).containsEntry(seeker, why.offerer());
                    assertThat(pairs.keySet().stream().filter(one -> !one.equals(seeker) && !after.containsKey(one)))
                            .hasSize(why.alone());
                    assertThat(after.keySet().stream()
                                    .filter(one ->
                                            !one.equals(seeker) && !Objects.equals(after.get(one), pairs.get(one))))
                            .hasSize(why.moved());
                    world.matching.undo(world.hr, run);
                    assertThat(pairs(run)).isEqualTo(pairs);
                }
            }
            assertThat(told).as("reasons told for %s", objective).isGreaterThan(2);
            for (int i = 1; i <= 6; i++) {
                world.schemes.leave(Company.actor("sales" + i), scheme(run), Side.SEEKER);
            }
        }
    }

    private SchemeId scheme(RunId run) {
        return world.matching.run(world.hr, run).scheme();
    }

    @Test
    @DisplayName("F59: a place that is taken says so, with the least fit of those who have it")
    void full() {
        RunId run = run(wanted(Objective.BEST_FIT)).id();
        for (int i = 1; i <= 6; i++) {
            for (WhyNot why : world.matching.whyNot(world.hr, run, Company.id("sales" + i))) {
                double there = proposals(run, new ProposalQuery(why.offerer(), false, ProposalQuery.Order.WEAKEST))
                        .get(0)
                        .score();
                assertThat(why.full()).isTrue();
                assertThat(why.weakest()).isCloseTo(there, within(CLOSE));
                Proposal own =
                        proposals(run, new ProposalQuery(Company.id("sales" + i), false, ProposalQuery.Order.WEAKEST))
                                .stream()
                                .findFirst()
                                .orElse(null);
                if (own != null) {
                    assertThat(why.score()).isGreaterThan(own.score());
                }
            }
        }
    }

    @Test
    @DisplayName("F59: in a stable matching a better-liked one has somebody who fits as well, and no loss is said")
    void stable() {
        RunId run = run(wanted(Objective.STABLE)).id();
        int told = 0;
        for (int i = 1; i <= 6; i++) {
            for (WhyNot why : world.matching.whyNot(world.hr, run, Company.id("sales" + i))) {
                told++;
                assertThat(why.loss()).isNull();
                assertThat(why.weakest()).isGreaterThanOrEqualTo(why.score());
            }
        }
        assertThat(told).isPositive();
        EmployeeId plant1 = Company.id("plant1");
        assertThat(check(run, "sales6", plant1).best()).isNull();
        assertRefused(Reason.NOT_POSSIBLE, () -> world.matching.rearrange(world.hr, run, Company.id("sales6"), plant1));
    }

    @Test
    @DisplayName("F58: moving by hand says what it does itself and what is best for the others; both do what they say")
    void byHand() {
        RunId run = run(wanted(Objective.BEST_FIT)).id();
        Map<EmployeeId, EmployeeId> pairs = pairs(run);
        double before = total(run);
        int better = 0;
        for (int i = 1; i <= 6; i++) {
            for (int j = 1; j <= 4; j++) {
                EmployeeId seeker = Company.id("sales" + i);
                EmployeeId offerer = Company.id("plant" + j);
                if (offerer.equals(pairs.get(seeker))) {
                    continue;
                }
                MoveCheck check = check(run, "sales" + i, offerer);
                MoveCheck.Arrangement best = Objects.requireNonNull(check.best());
                assertThat(best.loss()).isLessThanOrEqualTo(check.loss() + 2e-3);
                better += best.loss() < check.loss() - 0.01 ? 1 : 0;
                world.matching.move(world.hr, run, seeker, offerer);
                assertThat(total(run)).isCloseTo(before - check.loss(), within(CLOSE));
                world.matching.undo(world.hr, run);
                world.matching.rearrange(world.hr, run, seeker, offerer);
                assertThat(total(run)).isCloseTo(before - best.loss(), within(CLOSE));
                assertThat(proposals(run, new ProposalQuery(null, true, ProposalQuery.Order.WEAKEST)))
                        .extracting(Proposal::seeker)
                        .containsExactly(seeker);
                Map<EmployeeId, EmployeeId> after = pairs(run);
                best.shifts()
                        .forEach(shift -> assertThat(after.get(shift.seeker())).isEqualTo(shift.to()));
                world.matching.undo(world.hr, run);
                assertThat(pairs(run)).isEqualTo(pairs);
            }
        }
        assertThat(better).isPositive();
    }

    @Test
    @DisplayName("F58: what was decided by hand stays when others are arranged around the next change")
    void twice() {
        RunId run = run(wanted(Objective.BEST_FIT)).id();
        Map<EmployeeId, EmployeeId> pairs = pairs(run);
        EmployeeId out = pairs.keySet().iterator().next();
        world.matching.move(world.hr, run, out, null);
        EmployeeId first = Company.id("sales3");
        EmployeeId second = Company.id("sales5");
        world.matching.rearrange(world.hr, run, first, Company.id("plant4"));
        world.matching.rearrange(world.hr, run, second, Company.id("plant1"));
        Map<EmployeeId, EmployeeId> after = pairs(run);
        assertThat(after).containsEntry(first, Company.id("plant4")).containsEntry(second, Company.id("plant1"));
        if (!out.equals(first) && !out.equals(second)) {
            assertThat(after).doesNotContainKey(out);
        }
        // The same person once more: her own change does not stand in her way.
        assertThat(check(run, "sales5", Company.id("plant3")).best()).isNotNull();
        assertThat(check(run, "sales5", Company.id("plant4")).best())
                .as("a place that was given away by hand")
                .isNull();
        world.matching.undo(world.hr, run);
        world.matching.undo(world.hr, run);
        world.matching.undo(world.hr, run);
        assertThat(pairs(run)).isEqualTo(pairs);
    }

    @Test
    @DisplayName("F58: what is nobody's to know is answered like a pause or a place that is gone, word for word")
    void silent() {
        SchemeId scheme = wanted(Objective.BEST_FIT);
        RunId run = run(scheme).id();
        EmployeeId seeker = Company.id("sales3");
        MoveCheck none = check(run, "sales3", Company.id("plant6"));
        world.blocks.block(Company.actor("plant4"), seeker);
        MoveCheck blocked = check(run, "sales3", Company.id("plant4"));
        Actor resting = Company.actor("plant3");
        world.profiles.pause(resting, true);
        MoveCheck pausing = check(run, "sales3", Company.id("plant3"));
        world.schemes.leave(Company.actor("plant2"), scheme, Side.OFFERER);
        MoveCheck left = check(run, "sales3", Company.id("plant2"));
        assertThat(List.of(blocked, pausing, left)).containsOnly(none);
        assertThat(none).isEqualTo(new MoveCheck(false, List.of(), 0, null, null));
        for (String offerer : List.of("plant2", "plant3", "plant4", "plant6")) {
            assertRefused(Reason.NOT_POSSIBLE, () -> world.matching.move(world.hr, run, seeker, Company.id(offerer)));
            assertRefused(
                    Reason.NOT_POSSIBLE, () -> world.matching.rearrange(world.hr, run, seeker, Company.id(offerer)));
        }
        assertThat(world.matching.whyNot(world.hr, run, seeker))
                .extracting(WhyNot::offerer)
                .doesNotContain(Company.id("plant2"), Company.id("plant3"), Company.id("plant4"));
    }

    @Test
    @DisplayName("F59: what only a wish explains is not told at all, whether somebody else got the place or nobody")
    void wishes() {
        SchemeId scheme = world.open(world.plan(SchemeKind.MENTOR).with(List.of(new RuleSetting("wishes", true, 100))));
        seeks(scheme, "sales1", "abroad");
        seeks(scheme, "sales2", "abroad", "leadership", "childcare");
        offers(scheme, "plant1", "abroad", "leadership");
        Map<EmployeeId, EmployeeId> plain = pairs(run(scheme).id());
        EmployeeId plant = Company.id("plant1");
        String wishing = plain.containsKey(Company.id("sales1")) ? "sales2" : "sales1";
        String other = wishing.equals("sales1") ? "sales2" : "sales1";
        world.wishes.set(Company.actor(wishing), scheme, Side.SEEKER, List.of(plant));
        world.wishes.set(Company.actor("plant1"), scheme, Side.OFFERER, List.of(Company.id(wishing)));
        world.desk.move(world.hr, scheme, SchemeState.OPEN);
        RunId run = run(scheme).id();
        assertThat(pairs(run)).containsEntry(Company.id(wishing), plant);
        assertThat(check(run, other, plant).loss())
                .as("by what is shown, the other one fits better")
                .isNegative();
        assertThat(world.matching.whyNot(world.hr, run, Company.id(other))).isEmpty();
        world.desk.move(world.hr, scheme, SchemeState.OPEN);
        offers(scheme, "plant2", "abroad", "leadership", "childcare");
        RunId free = run(scheme).id();
        for (String seeker : List.of(wishing, other)) {
            assertThat(world.matching.whyNot(world.hr, free, Company.id(seeker)))
                    .allSatisfy(why -> assertThat(why.loss()).isNotNegative());
        }
    }

    @Test
    @DisplayName("F59: a run begins where the one before left off, changes by hand included, and says what changed")
    void again() {
        SchemeId scheme = world.open(world.plan(SchemeKind.MENTOR));
        seeks(scheme, "sales1", "abroad");
        seeks(scheme, "sales2", "abroad");
        offers(scheme, "plant1", "abroad");
        offers(scheme, "plant2", "abroad");
        MatchRun first = run(scheme);
        assertThat(first.earlier()).isNull();
        assertThat(proposals(first.id(), ProposalQuery.ALL))
                .extracting(Proposal::since)
                .containsOnly((Proposal.Since) null);
        Map<EmployeeId, EmployeeId> before = pairs(first.id());
        EmployeeId one = Company.id("sales1");
        EmployeeId other = Objects.requireNonNull(before.get(Company.id("sales2")));
        world.matching.rearrange(world.hr, first.id(), one, other);
        Map<EmployeeId, EmployeeId> crossed = pairs(first.id());
        assertThat(crossed).hasSize(2).isNotEqualTo(before);
        world.desk.move(world.hr, scheme, SchemeState.OPEN);
        seeks(scheme, "sales3", "abroad");
        offers(scheme, "plant3", "abroad");
        MatchRun second = run(scheme);
        assertThat(pairs(second.id())).containsAllEntriesOf(crossed).hasSize(3);
        assertThat(second.earlier()).isEqualTo(new MatchRun.Earlier(first.id(), 0.04, 2, 0));
        assertThat(proposals(second.id(), new ProposalQuery(null, false, true, ProposalQuery.Order.WEAKEST)))
                .singleElement()
                .satisfies(fresh -> {
                    assertThat(fresh.seeker()).isEqualTo(Company.id("sales3"));
                    assertThat(fresh.since()).isEqualTo(Proposal.Since.NEW);
                });
        MatchRun.Result result = Objects.requireNonNull(second.result());
        assertThat(result.total())
                .as("without what counted more")
                .isCloseTo(
                        proposals(second.id(), ProposalQuery.ALL).stream()
                                .mapToDouble(Proposal::score)
                                .sum(),
                        within(CLOSE));
        world.desk.move(world.hr, scheme, SchemeState.OPEN);
        world.schemes.leave(Company.actor("plant3"), scheme, Side.OFFERER);
        MatchRun third = run(scheme);
        assertThat(Objects.requireNonNull(third.earlier()).changed()).isEqualTo(1);
    }

    @Test
    @DisplayName("F59: what was kept of a run is sealed, of the five newest only, and older runs that were not sent go")
    void tidied() {
        SchemeId scheme = wanted(Objective.BEST_FIT);
        List<RunId> runs = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            runs.add(run(scheme).id());
            world.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(world.matching.runs(world.hr, scheme))
                .extracting(MatchRun::id)
                .containsExactlyInAnyOrderElementsOf(runs.subList(2, 7));
        assertThatThrownBy(() -> world.matching.run(world.hr, runs.get(0)))
                .isInstanceOf(MentoringRefusedException.class);
        CertificateStore store = new CertificateStore(world.database.transactions());
        Set<RunId> kept = new HashSet<>();
        runs.stream().filter(run -> !store.pieces(run).isEmpty()).forEach(kept::add);
        assertThat(kept).containsExactlyInAnyOrderElementsOf(runs.subList(2, 7));
    }
}
