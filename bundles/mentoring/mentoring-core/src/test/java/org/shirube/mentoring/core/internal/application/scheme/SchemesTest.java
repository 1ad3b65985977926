// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class SchemesTest {

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

    @Test
    @DisplayName(
            "F58: HR sets a scheme up with all it says, changes it and opens it; two at once do not overwrite each other")
    void setUp() {
        SchemePlan plan = new SchemePlan(
                SchemeKind.DIAGONAL,
                "ナナメの1on1",
                "ほかの部門の人と話す",
                Audience.of(Set.of(Company.unitId("sales"))),
                Audience.EVERYBODY,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 30),
                3,
                4,
                2,
                1,
                2,
                Objective.FAIR,
                false,
                6,
                List.of(new RuleSetting("topics", true, 70), new RuleSetting("grade", false, 0)));
        Scheme made = world.desk.create(world.hr, plan);
        assertThat(made.plan()).isEqualTo(plan);
        assertThat(made.state()).isEqualTo(SchemeState.DRAFT);
        Scheme changed = world.desk.change(world.hr, made.id(), made.version(), plan.with(List.of()));
        assertThat(changed.plan().rules()).isEmpty();
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.desk.change(world.hr, made.id(), made.version(), plan));
        assertThat(world.desk.move(world.hr, made.id(), SchemeState.OPEN).state())
                .isEqualTo(SchemeState.OPEN);
        assertRefused(Reason.NOT_OPEN, () -> world.desk.discard(world.hr, made.id()));
        assertRefused(Reason.NOT_OPEN, () -> world.desk.move(world.hr, made.id(), SchemeState.DRAFT));
        assertThat(world.desk.all(world.hr, PageRequest.first(10)).items()).hasSize(1);
        assertThat(world.ledger.activities).extracting(Activity::kind).contains("mentoring.scheme.created");
    }

    @Test
    @DisplayName("F58: a draft can be discarded as if it had never been")
    void discarded() {
        Scheme made = world.desk.create(world.hr, world.plan(SchemeKind.MENTOR));
        world.desk.invite(world.hr, made.id(), Side.SEEKER, Set.of(Company.id("sales1")));
        world.desk.discard(world.hr, made.id());
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.desk.scheme(world.hr, made.id()));
    }

    @Test
    @DisplayName("F57: people join a scheme that is for their unit or one above, with a profile, while it is open")
    void joining() {
        SchemePlan usual = world.plan(SchemeKind.DIAGONAL);
        SchemeId id = world.open(of(usual, Audience.of(Set.of(Company.unitId("sales"))), Audience.EVERYBODY));
        assertRefused(Reason.NOT_JOINED, () -> world.schemes.join(Company.actor("sales1"), id, Side.SEEKER, 0));
        Actor seller = world.member("sales1");
        Actor worker = world.member("plant1");
        assertThat(world.schemes.mine(seller)).extracting(OwnScheme::open).containsExactly(Set.of(Side.values()));
        assertThat(world.schemes.join(seller, id, Side.SEEKER, 0).joined()).containsExactly(Side.SEEKER);
        assertRefused(Reason.NOT_FOR_ME, () -> world.schemes.join(worker, id, Side.SEEKER, 0));
        assertThat(world.schemes.join(worker, id, Side.OFFERER, 3).capacity()).isEqualTo(3);
        assertThat(world.schemes.join(worker, id, Side.OFFERER, 2).capacity()).isEqualTo(2);
        Scheme told = world.desk.scheme(world.hr, id);
        assertThat(List.of(told.seekers(), told.offerers(), told.capacity())).containsExactly(1, 1, 2);
        assertThat(world.desk
                        .seats(world.hr, id, Side.OFFERER, PageRequest.first(5))
                        .items())
                .extracting(Seat::person)
                .containsExactly(Company.id("plant1"));
        assertThat(world.schemes.leave(worker, id, Side.OFFERER).joined()).isEmpty();
        world.clock.advance(Duration.ofDays(40));
        assertRefused(Reason.NOT_OPEN, () -> world.schemes.join(worker, id, Side.OFFERER, 2));
    }

    @Test
    @DisplayName("F58: who is not invited does not see a scheme for those invited; whoever joined keeps the invitation")
    void invited() {
        SchemeId id = world.open(of(world.plan(SchemeKind.MENTOR), Audience.INVITED, Audience.INVITED));
        world.desk.invite(world.hr, id, Side.SEEKER, Set.of(Company.id("sales1"), Company.id("sales2")));
        world.schemes.join(world.member("sales1"), id, Side.SEEKER, 0);
        assertThat(world.schemes.mine(Company.actor("plant1"))).isEmpty();
        assertRefused(Reason.CHANGED_ELSEWHERE, () -> world.schemes.scheme(Company.actor("plant1"), id));
        world.desk.uninvite(world.hr, id, Side.SEEKER, Set.of(Company.id("sales1"), Company.id("sales2")));
        assertThat(world.desk
                        .invited(world.hr, id, Side.SEEKER, PageRequest.first(5))
                        .items())
                .containsExactly(Company.id("sales1"));
    }

    @Test
    @DisplayName("F98: peer coaches are on both sides")
    void peers() {
        SchemeId id = world.open(world.plan(SchemeKind.PEER_COACH));
        OwnScheme own = world.schemes.join(world.member("sales1"), id, Side.SEEKER, 1);
        assertThat(own.joined()).containsExactlyInAnyOrder(Side.values());
    }

    @Test
    @DisplayName("F58: only HR looks after schemes and topics")
    void onlyHr() {
        Actor member = Company.actor("sales1");
        SchemeId id = world.open(world.plan(SchemeKind.MENTOR));
        assertDenied(() -> world.desk.all(member, PageRequest.first(1)));
        assertDenied(() -> world.desk.create(member, world.plan(SchemeKind.MENTOR)));
        assertDenied(() -> world.desk.move(member, id, SchemeState.ENDED));
        assertDenied(() -> world.desk.seats(member, id, Side.SEEKER, PageRequest.first(1)));
        assertDenied(() -> world.topics.put(member, new Topic("x", "x", "x", false)));
        assertDenied(() -> world.schemes.mine(world.hr));
    }

    @Test
    @DisplayName("F58: HR changes the catalogue of topics and its order")
    void topics() {
        assertThat(world.topics.all(world.hr)).hasSizeGreaterThan(10);
        world.topics.put(world.hr, new Topic("robots", "ロボット", "Robots", false));
        world.topics.put(world.hr, new Topic("abroad", "海外", "Abroad", true));
        world.topics.order(world.hr, List.of("robots", "nobody-knows"));
        List<Topic> all = world.topics.all(world.hr);
        assertThat(all.get(0).name(Locale.JAPANESE)).isEqualTo("ロボット");
        assertThat(all).filteredOn(Topic::retired).extracting(Topic::key).containsExactly("abroad");
    }

    private static SchemePlan of(SchemePlan plan, Audience seekers, Audience offerers) {
        return new SchemePlan(
                plan.kind(),
                plan.title(),
                "",
                seekers,
                offerers,
                plan.opens(),
                plan.closes(),
                6,
                6,
                2,
                1,
                1,
                plan.objective(),
                true,
                12,
                List.of());
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MentoringRefusedException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
