// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.settings.Settings;

/** Three schemes: one whose pairs wait for HR's review, one in which people found each other, and a draft. */
final class SampleSchemes {

    private static final int MENTEES = 40;
    private static final int MENTORS = 18;
    /** So many that pairs between departments come to five and can be shown. */
    private static final int TALKERS = 110;
    /** Every so many a request still waits for its answer. */
    private static final int WAITS = 8;

    private static final String WRITTEN = "sample.mentoring";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private final SampleMembers members;
    private final SchemeDesk desk;
    private final Requests requests;
    private final Matching matching;
    private final Settings settings;
    private final SampleCast cast;
    private final LocalDate today;

    SampleSchemes(
            SampleMembers members,
            SchemeDesk desk,
            Requests requests,
            Matching matching,
            Settings settings,
            SampleCast cast,
            LocalDate today) {
        this.members = members;
        this.desk = desk;
        this.requests = requests;
        this.matching = matching;
        this.settings = settings;
        this.cast = cast;
        this.today = today;
    }

    /**
     * Writes it, or goes on where it was stopped.
     *
     * @param goOn asked before each person
     * @return whether it has come to its end now; it is not begun where there are schemes already
     */
    boolean write(BooleanSupplier goOn) {
        String state = settings.ofInstallation(WRITTEN).orElse("");
        boolean others = state.isEmpty()
                && !desk.all(SampleCast.HR, PageRequest.first(1)).items().isEmpty();
        if (others || state.equals(DONE)) {
            return false;
        }
        settings.setForInstallation(SampleCast.HR, WRITTEN, BEGUN);
        scheme(SchemePlan.usual(SchemeKind.PEER_COACH, "ピアコーチ（準備中）", today, today.plusMonths(2)));
        if (!talks(goOn) || !mentors(goOn)) {
            return false;
        }
        settings.setForInstallation(SampleCast.HR, WRITTEN, DONE);
        return true;
    }

    private boolean mentors(BooleanSupplier goOn) {
        Scheme scheme = opened(SchemePlan.usual(SchemeKind.MENTOR, "若手のためのメンター", today, today.plusMonths(1)));
        SchemeId id = scheme.id();
        int mentees = Math.min(MENTEES, cast.seekers().size());
        boolean all = scheme.state() != SchemeState.OPEN
                // Those who come last in the other scheme come first here.
                || each(
                                mentees,
                                goOn,
                                i -> members.join(
                                        id, cast.seekers().get(cast.seekers().size() - 1 - i), Side.SEEKER, i))
                        && each(
                                Math.min(MENTORS, cast.offerers().size()),
                                goOn,
                                i -> members.join(id, cast.offerers().get(i), Side.OFFERER, mentees + i));
        if (!all) {
            return false;
        }
        if (scheme.state() == SchemeState.OPEN) {
            desk.move(SampleCast.HR, id, SchemeState.MATCHING);
        }
        if (matching.runs(SampleCast.HR, id).isEmpty()) {
            matching.start(SampleCast.HR, id);
        }
        return true;
    }

    private boolean talks(BooleanSupplier goOn) {
        SchemeId id = opened(talksPlan()).id();
        return each(
                        Math.min(TALKERS, cast.offerers().size()),
                        goOn,
                        i -> members.join(id, cast.offerers().get(i), Side.OFFERER, i))
                && each(Math.min(TALKERS, cast.seekers().size()), goOn, i -> seek(id, i));
    }

    private SchemePlan talksPlan() {
        SchemePlan usual = SchemePlan.usual(SchemeKind.DIAGONAL, "ナナメの1on1", today.minusMonths(1), today.plusMonths(5));
        return new SchemePlan(
                usual.kind(),
                usual.title(),
                "別の部署の人と、月に一度、肩の力を抜いて話しましょう。",
                Audience.EVERYBODY,
                Audience.EVERYBODY,
                usual.opens(),
                usual.closes(),
                usual.months(),
                usual.meetings(),
                3,
                1,
                3,
                Objective.MOST_PEOPLE,
                false,
                usual.coolDownMonths(),
                List.of());
    }

    private static boolean each(int count, BooleanSupplier goOn, IntConsumer work) {
        for (int i = 0; i < count; i++) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            work.accept(i);
        }
        return true;
    }

    /** The demo's member, who comes first, looks around and asks for themselves. */
    private void seek(SchemeId id, int number) {
        EmployeeId seeker = cast.seekers().get(number);
        if (members.join(id, seeker, Side.SEEKER, number) && number > 0 && !hasAsked(id, seeker)) {
            ask(id, seeker, number % WAITS != 0);
        }
    }

    private boolean hasAsked(SchemeId id, EmployeeId seeker) {
        return requests.sent(SampleCast.actor(seeker)).stream()
                .anyMatch(request -> request.scheme().equals(id));
    }

    private void ask(SchemeId id, EmployeeId seeker, boolean answered) {
        Actor actor = SampleCast.actor(seeker);
        for (Suggestion suggestion : requests.suggestions(actor, id, Locale.JAPANESE)) {
            if (asked(id, actor, suggestion.profile().person(), answered)) {
                return;
            }
        }
    }

    /** Says no where they have no time any more. */
    private boolean asked(SchemeId id, Actor seeker, EmployeeId offerer, boolean answered) {
        try {
            Request asked = requests.ask(seeker, id, offerer, "一度お話をうかがえるとうれしいです。");
            if (answered) {
                requests.accept(SampleCast.actor(offerer), asked.id());
            }
            return true;
        } catch (MentoringRefusedException e) {
            return false;
        }
    }

    private Scheme opened(SchemePlan plan) {
        Scheme scheme = scheme(plan);
        return scheme.state() == SchemeState.DRAFT ? desk.move(SampleCast.HR, scheme.id(), SchemeState.OPEN) : scheme;
    }

    /** The one of this name, made where it is not there yet. */
    private Scheme scheme(SchemePlan plan) {
        return desk.all(SampleCast.HR, PageRequest.first(100)).items().stream()
                .filter(scheme -> scheme.plan().title().equals(plan.title()))
                .findFirst()
                .orElseGet(() -> desk.create(SampleCast.HR, plan));
    }
}
