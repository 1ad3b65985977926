// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.shirube.career.core.internal.application.workshop.Gathering.of;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class WorkshopsTest {

    private final Actor member = of("sales", 1);
    private final Actor other = of("plant", 1);

    @Parameter
    Dialect dialect;

    private Gathering gathering;

    @BeforeEach
    void open() {
        gathering = new Gathering(dialect);
    }

    @AfterEach
    void close() {
        gathering.close();
    }

    @Test
    @DisplayName("F100: HR plans a workshop; people join, are invited, decline and come after all, until it is full")
    void joining() {
        WorkshopId id =
                gathering.desk.create(gathering.hr, gathering.plan(1, "sales")).id();
        assertThat(gathering.workshops.mine(member))
                .extracting(OwnWorkshop::seat)
                .containsOnlyNulls()
                .hasSize(1);
        assertThat(gathering.workshops.mine(other)).isEmpty();
        assertDenied(() -> gathering.workshops.join(other, id));
        gathering.desk.invite(gathering.hr, id, Set.of(Careers.id(other), Careers.id(member)));
        assertThat(said(other)).containsExactly(Seat.State.INVITED);
        gathering.workshops.join(other, id);
        gathering.workshops.join(other, id);
        assertRefused(Reason.FULL, () -> gathering.workshops.join(member, id));
        gathering.workshops.decline(other, id);
        assertThat(said(other)).containsExactly(Seat.State.DECLINED);
        gathering.workshops.join(member, id);
        assertThat(gathering.workshop(id).joined()).isOne();
        assertThat(gathering.desk.seats(gathering.hr, id)).hasSize(2);
        gathering.desk.remove(gathering.hr, id, Careers.id(member));
        assertThat(gathering.workshop(id).joined()).isZero();
        assertRefused(Reason.FACILITATES, () -> {
            gathering.desk.change(gathering.hr, id, gathering.plan(5));
            gathering.workshops.join(gathering.lead, id);
        });
    }

    private List<Seat.State> said(Actor actor) {
        return gathering.workshops.mine(actor).stream().map(OwnWorkshop::seat).toList();
    }

    @Test
    @DisplayName(
            "F100: one who facilitates starts, pauses, extends, goes on and back, and ends; everybody in it hears of each")
    void course() throws Exception {
        WorkshopId id = gathering.planned();
        gathering.workshops.join(member, id);
        List<WorkshopChange> heard = new ArrayList<>();
        AutoCloseable watch = gathering.workshops.watch(member, id, heard::add);
        gathering.leads.start(gathering.lead, id);
        assertThat(course(member, id)).isEqualTo(new Course(1, true, 1200));
        gathering.careers.clock.advance(Duration.ofMinutes(5));
        gathering.leads.pause(gathering.lead, id);
        gathering.leads.pause(gathering.lead, id);
        gathering.careers.clock.advance(Duration.ofMinutes(5));
        assertThat(course(member, id)).isEqualTo(new Course(1, false, 900));
        gathering.leads.resume(gathering.lead, id);
        gathering.leads.extend(gathering.lead, id, Duration.ofMinutes(5));
        assertThat(course(member, id)).isEqualTo(new Course(1, true, 1200));
        gathering.leads.move(gathering.lead, id, 1, 2);
        gathering.leads.move(gathering.hr, id, 1, 2);
        assertThat(course(member, id)).isEqualTo(new Course(2, true, 1500));
        gathering.careers.clock.advance(Duration.ofMinutes(26));
        assertThat(course(member, id)).isEqualTo(new Course(2, true, -60));
        gathering.leads.move(gathering.lead, id, 2, 1);
        gathering.leads.end(gathering.lead, id);
        assertThat(heard).hasSize(7).containsOnly(WorkshopChange.COURSE);
        assertThat(gathering.workshops.enter(member, id).course()).isNull();
        assertRefused(Reason.NOT_RUNNING, () -> gathering.leads.pause(gathering.lead, id));
        watch.close();
        assertThat(gathering.careers.ledger.activities)
                .extracting(activity -> activity.kind())
                .containsExactly("career.workshop.planned", "career.workshop.started", "career.workshop.ended");
    }

    private Course course(Actor actor, WorkshopId id) {
        return gathering.workshops.enter(actor, id).course();
    }

    @Test
    @DisplayName(
            "F101: thirty people of three departments come into six groups, mixed, nobody with their manager; a late one joins the smallest")
    void groups() {
        WorkshopId id = gathering.desk.create(gathering.hr, gathering.plan(40)).id();
        List<Actor> all = Gathering.everybody();
        all.subList(0, 29).forEach(actor -> gathering.workshops.join(actor, id));
        gathering.leads.start(gathering.lead, id);
        gathering.workshops.join(all.get(29), id);
        Map<Integer, List<Seat>> groups =
                gathering.leads.seats(gathering.lead, id).stream().collect(Collectors.groupingBy(Seat::group));
        assertThat(groups.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(groups.values()).allMatch(group -> group.size() == 5);
        assertThat(gathering.workshops.enter(all.get(29), id).members())
                .contains(Careers.id(all.get(29)))
                .hasSize(5);
        gathering.desk.group(gathering.hr, id, 7);
        List<Seat> once = gathering.desk.seats(gathering.hr, id);
        gathering.desk.group(gathering.hr, id, 7);
        assertThat(gathering.desk.seats(gathering.hr, id)).isEqualTo(once);
    }

    @Test
    @DisplayName("F101: HR puts one person into another group by hand, which those in it see at once")
    void moved_by_hand() {
        WorkshopId id = gathering.desk.create(gathering.hr, gathering.plan(40)).id();
        List<Actor> ten = Gathering.everybody().subList(0, 10);
        ten.forEach(actor -> gathering.workshops.join(actor, id));
        gathering.desk.group(gathering.hr, id, 7);
        EmployeeId moved = Careers.id(ten.get(0));
        int other = 3 - gathering.workshops.enter(ten.get(0), id).group();
        gathering.desk.move(gathering.hr, id, moved, other);
        assertThat(gathering.workshops.enter(ten.get(0), id).members())
                .hasSize(6)
                .contains(moved);
        gathering.desk.move(gathering.hr, id, moved, 3);
        assertThat(gathering.workshops.enter(ten.get(0), id).members()).containsExactly(moved);
        assertThatThrownBy(() -> gathering.desk.move(gathering.hr, id, moved, 5))
                .isInstanceOf(IllegalArgumentException.class);
        EmployeeId absent = Careers.id(Gathering.everybody().get(20));
        assertThatThrownBy(() -> gathering.desk.move(gathering.hr, id, absent, 1))
                .isInstanceOfSatisfying(WorkshopRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.NO_SEAT));
        assertThatThrownBy(() -> gathering.desk.move(gathering.lead, id, moved, 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F100: pages on another node follow within about a second, and so do the counts of who leads there")
    void another_node() throws Exception {
        WorkshopId id = gathering.running(member);
        WorkshopBell bell = new WorkshopBell();
        List<WorkshopChange> heard = new CopyOnWriteArrayList<>();
        AutoCloseable watch = gathering.elsewhere(bell).watch(gathering.lead, id, heard::add);
        WorkshopPatrol patrol = gathering.patrol(bell);
        gathering.leads.move(gathering.lead, id, 1, 2);
        gathering.sheets.finish(member, gathering.sheets.open(member, id).id(), 1, true);
        await().until(() -> heard.size() == 2);
        assertThat(heard).containsExactlyInAnyOrder(WorkshopChange.COURSE, WorkshopChange.PROGRESS);
        patrol.stop();
        watch.close();
    }

    @Test
    @DisplayName("F100: who has no seat does not get in, and learns no more than of one that does not exist")
    void nobody_else_gets_in() {
        WorkshopId id = gathering.running(member);
        WorkshopId none = new WorkshopId(new UUID(1, 1));
        Actor operator = new Actor(new UUID(2, 2), "ops", null, Set.of(Role.OPERATOR));
        for (Actor somebody : List.of(other, operator)) {
            for (WorkshopId which : List.of(id, none)) {
                assertDenied(() -> gathering.workshops.enter(somebody, which));
                assertDenied(() -> gathering.workshops.watch(somebody, which, change -> {}));
                assertDenied(() -> gathering.leads.progress(somebody, which));
                assertDenied(() -> gathering.leads.seats(somebody, which));
                assertDenied(() -> gathering.leads.move(somebody, which, 1, 2));
                assertDenied(() -> gathering.leads.pause(somebody, which));
                assertDenied(() -> gathering.leads.end(somebody, which));
                assertDenied(() -> gathering.sheets.open(somebody, which));
            }
        }
        assertDenied(() -> gathering.leads.start(member, gathering.planned()));
        assertDenied(() -> gathering.leads.progress(member, id));
        assertThat(gathering.workshops.enter(gathering.hr, id).facilitates()).isTrue();
    }

    @Test
    @DisplayName("F100: nobody but HR prepares")
    void only_hr_prepares() {
        WorkshopId id = gathering.planned();
        WorkshopPlan plan = gathering.plan(5);
        for (Role role : Role.values()) {
            Actor actor = Careers.person("somebody", role);
            if (role != Role.HR_ADMIN) {
                assertDenied(() -> gathering.desk.all(actor));
                assertDenied(() -> gathering.desk.create(actor, plan));
                assertDenied(() -> gathering.desk.change(actor, id, plan));
                assertDenied(() -> gathering.desk.cancel(actor, id));
                assertDenied(() -> gathering.desk.seats(actor, id));
                assertDenied(() -> gathering.desk.invite(actor, id, Set.of()));
                assertDenied(() -> gathering.desk.remove(actor, id, Careers.id(member)));
                assertDenied(() -> gathering.desk.group(actor, id, 1));
                assertDenied(() -> gathering.talks.all(actor));
                assertDenied(() -> gathering.talks.in(actor, id));
            }
        }
    }

    @Test
    @DisplayName("F100: what has begun is neither changed nor called off, and an empty one does not begin")
    void states() {
        WorkshopId empty = gathering.planned();
        assertRefused(Reason.NOBODY, () -> gathering.leads.start(gathering.lead, empty));
        gathering.desk.cancel(gathering.hr, empty);
        assertRefused(Reason.NOT_PLANNED, () -> gathering.workshops.join(member, empty));
        WorkshopId id = gathering.running(member);
        assertRefused(Reason.NOT_PLANNED, () -> gathering.desk.cancel(gathering.hr, id));
        assertRefused(Reason.NOT_PLANNED, () -> gathering.desk.change(gathering.hr, id, gathering.plan(5)));
        assertRefused(Reason.NOT_PLANNED, () -> gathering.workshops.decline(member, id));
        assertRefused(Reason.NOT_PLANNED, () -> gathering.leads.start(gathering.lead, id));
        gathering.leads.end(gathering.lead, id);
        assertThat(gathering.workshop(id).state()).isEqualTo(Workshop.State.OVER);
        assertThat(gathering.workshops.mine(member))
                .extracting(own -> own.workshop().id())
                .contains(id);
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(WorkshopRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
