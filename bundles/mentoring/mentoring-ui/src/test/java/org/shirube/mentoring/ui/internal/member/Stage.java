// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.shirube.mentoring.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shirube.mentoring.api.InMemoryMentoring;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.MadeUpVisit;

/** Schemes in memory, and the screens as different people open them, on a clock that can be moved. */
final class Stage {

    static final Actor HR = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));

    private final InMemoryPeopleDirectory directory = Guest.directory();
    private Clock time = Guest.clock();
    final InMemoryMentoring world = new InMemoryMentoring(new Moving());

    /** The clock that stands where the test put it. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return time.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return time.withZone(zone);
        }

        @Override
        public Instant instant() {
            return time.instant();
        }
    }

    void pass(int days) {
        time = Clock.offset(time, Duration.ofDays(days));
    }

    Services of(EmployeeId person) {
        return services(actor(person));
    }

    Services services(Actor actor) {
        return new Services(
                world.profiles(),
                world.topics(),
                world.schemes(),
                world.requests(),
                world.wishes(),
                world.blocks(),
                world.pairs(),
                world.introductions(),
                world.sitInPool(),
                directory,
                new MadeUpVisit(actor, new Moving(), directory),
                world.news(),
                (ui, work) -> work.execute(),
                world.mails());
    }

    /** A scheme that is open, in which seekers may have two requests waiting at a time. */
    SchemeId open(SchemeKind kind, boolean review) {
        LocalDate today = LocalDate.now(time);
        SchemePlan usual = SchemePlan.usual(kind, "秋のメンター", today, today.plusDays(30));
        SchemePlan plan = new SchemePlan(
                kind,
                usual.title(),
                "これからのことを話す場です。",
                usual.seekers(),
                usual.offerers(),
                usual.opens(),
                usual.closes(),
                6,
                6,
                1,
                1,
                2,
                Objective.BEST_FIT,
                review,
                12,
                List.of());
        SchemeId id = world.schemeDesk().create(HR, plan).id();
        world.schemeDesk().move(HR, id, SchemeState.OPEN);
        return id;
    }

    /** Writes a profile with one topic wanted and offered. */
    void describe(EmployeeId person, String intro) {
        List<TopicChoice> topic = List.of(new TopicChoice("leadership", 3));
        ProfileDraft empty = ProfileDraft.EMPTY;
        world.profiles()
                .save(
                        actor(person),
                        0,
                        new ProfileDraft(topic, topic, List.of("ja"), empty.place(), Set.of(), 2, intro, List.of()));
    }

    /** Writes a profile and joins. */
    void join(SchemeId scheme, EmployeeId person, Side side) {
        if (world.profiles().own(actor(person)).isEmpty()) {
            describe(person, "");
        }
        world.schemes().join(actor(person), scheme, side, 1);
    }

    /** Aoi asks and Ken accepts. */
    SchemeId paired() {
        SchemeId scheme = open(SchemeKind.MENTOR, false);
        join(scheme, Guest.AOI, Side.SEEKER);
        join(scheme, Guest.KEN, Side.OFFERER);
        Request asked = world.requests().ask(actor(Guest.AOI), scheme, Guest.KEN, "ご相談です");
        world.requests().accept(actor(Guest.KEN), asked.id());
        return scheme;
    }

    MentoringScreen mentoring(EmployeeId person) {
        MentoringScreen screen = show(new MentoringScreen(of(person)));
        screen.refresh();
        return screen;
    }

    SchemeScreen scheme(EmployeeId person, SchemeId id) {
        SchemeScreen screen = show(new SchemeScreen(of(person)));
        screen.show(id);
        return screen;
    }

    ProfileScreen profile(EmployeeId person) {
        ProfileScreen screen = show(new ProfileScreen(of(person)));
        screen.refresh();
        return screen;
    }

    /** Says yes to the question that is open. */
    static void confirm() {
        ConfirmDialog question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
        question.close();
    }

    static <C extends Component> C show(C screen) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(screen);
        return screen;
    }
}
