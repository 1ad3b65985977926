// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.shirube.career.core.internal.application.Careers.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionCount;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.career.core.internal.application.Company;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class DirectionServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final UUID ITEM = new UUID(1, 1);

    private final Actor hr = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));
    private final Company company = new Company();
    private List<Actor> members;

    @Parameter
    Dialect dialect;

    private Careers careers;
    private DirectionCountsJob job;
    private DirectionService directions;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        company.unit("all", null);
        members = company.people("all", 20).toList();
        job = careers.directionCounts(company.directory());
        directions = careers.directions(job);
    }

    @AfterEach
    void close() {
        careers.close();
    }

    private static DirectionText text(String heading, LocalDate from, @Nullable LocalDate to) {
        return new DirectionText(heading, heading + " (en)", "本文", "Text", from, to);
    }

    private Direction publish(String heading) {
        return directions.publish(hr, text(heading, TODAY, null));
    }

    @Test
    @DisplayName("F76: HR publishes in both languages; everybody reads what holds today")
    void published() {
        Direction now = publish("海へ");
        Direction later = directions.publish(hr, text("山へ", TODAY.plusDays(10), TODAY.plusDays(20)));
        assertThat(directions.current(members.get(0), today())).containsExactly(now);
        careers.clock.advance(Duration.ofDays(20));
        assertThat(directions.current(members.get(0), today())).containsExactly(now, later);
        careers.clock.advance(Duration.ofDays(1));
        assertThat(directions.current(members.get(0), today())).containsExactly(now);
        assertThat(directions.all(hr)).containsExactly(now, later);
    }

    @Test
    @DisplayName("F76: versions stay, who was overtaken is told, and what is withdrawn can be published again")
    void versions() {
        Direction first = publish("海へ");
        Direction second = directions.change(hr, first.id(), 1, text("広い海へ", TODAY, null));
        assertThatThrownBy(() -> directions.change(hr, first.id(), 1, text("x", TODAY, null)))
                .isInstanceOf(ChangedElsewhereException.class);
        Direction withdrawn = directions.withdraw(hr, first.id(), 2);
        assertThat(directions.current(hr, today())).isEmpty();
        assertThat(directions.versions(hr, first.id())).containsExactly(withdrawn, second, first);
        Direction again = directions.change(hr, first.id(), 3, second.text());
        assertThat(directions.current(hr, today())).containsExactly(again);
        assertThat(careers.ledger.activities)
                .extracting(activity -> activity.kind() + activity.attributes().get("version"))
                .containsExactly(
                        "career.direction.published1",
                        "career.direction.published2",
                        "career.direction.withdrawn3",
                        "career.direction.published4");
    }

    @Test
    @DisplayName("F76: the desk is for HR alone")
    void desk_is_for_hr() {
        Direction direction = publish("海へ");
        Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.HR_ADMIN));
        Actor other = person("other", others.toArray(Role[]::new));
        List<Runnable> attempts = List.of(
                () -> directions.all(other),
                () -> directions.versions(other, direction.id()),
                () -> directions.publish(other, direction.text()),
                () -> directions.change(other, direction.id(), 1, direction.text()),
                () -> directions.withdraw(other, direction.id(), 1),
                () -> directions.counts(other));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> directions.own(hr)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F73, F76: a person relates their own to the direction, and takes it back")
    void related() {
        Actor member = members.get(0);
        Direction direction = publish("海へ");
        Plan plan = careers.plans.begin(member, "船を造る", null);
        UUID item = plan.id().value();
        Alignment first = directions.relate(member, direction.id(), Alignment.Kind.PLAN, item, "");
        Alignment again = directions.relate(member, direction.id(), Alignment.Kind.PLAN, item, "海には船がいる");
        assertThat(again.id()).isEqualTo(first.id());
        directions.relate(member, direction.id(), Alignment.Kind.STATEMENT, ITEM, "");
        assertThat(directions.own(member)).hasSize(2).contains(again);
        assertThat(directions.own(members.get(1))).isEmpty();
        directions.part(members.get(1), again.id());
        assertThat(directions.own(member)).hasSize(2);
        careers.plans.remove(member, plan.id());
        assertThat(directions.own(member)).hasSize(1);
        directions.withdraw(hr, direction.id(), 1);
        assertThatThrownBy(() -> directions.relate(member, direction.id(), Alignment.Kind.STATEMENT, ITEM, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F76: HR learns of five people or more how many, and where next to all did, nothing")
    void counts_of_few_are_withheld() {
        Direction few = publish("四人");
        Direction enough = publish("五人");
        Direction nearlyAll = publish("ほぼ全員");
        relate(few, 0, 4);
        relate(enough, 0, 5);
        relate(enough, 0, 5);
        relate(nearlyAll, 0, 16);
        directions.relate(person("gone"), enough.id(), Alignment.Kind.STATEMENT, ITEM, "");
        assertThat(counts())
                .containsExactly(
                        new DirectionCount(few.id(), null),
                        new DirectionCount(enough.id(), 5),
                        new DirectionCount(nearlyAll.id(), null));
    }

    private void relate(Direction direction, int from, int to) {
        members.subList(from, to)
                .forEach(member -> directions.relate(member, direction.id(), Alignment.Kind.STATEMENT, ITEM, ""));
    }

    @Test
    @DisplayName("F76: nobody can ask before and after somebody related something")
    void counts_stand() {
        Direction direction = publish("海へ");
        assertThat(told()).isNull();
        relate(direction, 0, 6);
        assertThat(told()).isNull();
        careers.clock.advance(Duration.ofDays(1));
        assertThat(told()).isEqualTo(6);
        relate(direction, 6, 12);
        assertThat(told()).isEqualTo(6);
        careers.clock.advance(Duration.ofDays(DirectionDesk.DAYS_BETWEEN_COUNTS));
        assertThat(told()).isEqualTo(12);
        relate(direction, 12, 14);
        careers.clock.advance(Duration.ofDays(DirectionDesk.DAYS_BETWEEN_COUNTS));
        assertThat(told()).isEqualTo(12);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(careers.clock.instant(), ZoneOffset.UTC);
    }

    @Test
    @DisplayName("F76: what was told once is what a later count is compared with, whatever was withheld in between")
    void compared_with_what_was_told() {
        Direction direction = publish("海へ");
        relate(direction, 0, 8);
        assertThat(told()).isEqualTo(8);
        part(direction, 0, 6);
        careers.clock.advance(Duration.ofDays(DirectionDesk.DAYS_BETWEEN_COUNTS));
        assertThat(told()).isNull();
        relate(direction, 0, 7);
        careers.clock.advance(Duration.ofDays(1));
        assertThat(told()).isEqualTo(8);
    }

    private void part(Direction direction, int from, int to) {
        members.subList(from, to).forEach(member -> directions.own(member).stream()
                .filter(alignment -> alignment.direction().equals(direction.id()))
                .forEach(alignment -> directions.part(member, alignment.id())));
    }

    @Test
    @DisplayName("F76: who asks first does not wait; the counts are drawn soon")
    void drawn_soon() {
        publish("海へ");
        assertThat(directions.counts(hr)).isEmpty();
        await().until(() -> directions.counts(hr).isPresent());
    }

    @Test
    @DisplayName("F76: two nodes draw once")
    void drawn_once() throws InterruptedException {
        relate(publish("海へ"), 0, 6);
        DirectionCountsJob elsewhere = careers.directionCounts(company.directory());
        Thread other = new Thread(elsewhere::look);
        other.start();
        job.look();
        other.join();
        assertThat(counts()).hasSize(1);
    }

    private List<DirectionCount> counts() {
        job.look();
        return directions.counts(hr).orElseThrow().counts();
    }

    private @Nullable Integer told() {
        return counts().get(0).people();
    }
}
