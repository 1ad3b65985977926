// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.Objective;
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

/** Three schemes: one whose pairs wait for HR's review, one in which people found each other, and a draft. */
final class SampleSchemes {

    private static final int MENTEES = 40;
    private static final int MENTORS = 18;
    /** So many that pairs between departments come to five and can be shown. */
    private static final int TALKERS = 110;
    /** Every so many a request still waits for its answer. */
    private static final int WAITS = 8;

    private final SampleMembers members;
    private final SchemeDesk desk;
    private final Requests requests;
    private final Matching matching;
    private final SampleCast cast;
    private final LocalDate today;

    SampleSchemes(
            SampleMembers members,
            SchemeDesk desk,
            Requests requests,
            Matching matching,
            SampleCast cast,
            LocalDate today) {
        this.members = members;
        this.desk = desk;
        this.requests = requests;
        this.matching = matching;
        this.cast = cast;
        this.today = today;
    }

    /** @return whether it was written; it is not where there are schemes already */
    boolean write() {
        if (!desk.all(SampleCast.HR, PageRequest.first(1)).items().isEmpty()) {
            return false;
        }
        desk.create(SampleCast.HR, SchemePlan.usual(SchemeKind.PEER_COACH, "ピアコーチ（準備中）", today, today.plusMonths(2)));
        talks();
        mentors();
        return true;
    }

    private void mentors() {
        SchemeId id = open(SchemePlan.usual(SchemeKind.MENTOR, "若手のためのメンター", today, today.plusMonths(1)));
        int number = 0;
        // Those who come last in the other scheme come first here.
        for (int i = 0; i < Math.min(MENTEES, cast.seekers().size()); i++) {
            members.join(id, cast.seekers().get(cast.seekers().size() - 1 - i), Side.SEEKER, number++);
        }
        for (EmployeeId mentor : cast.offerers().stream().limit(MENTORS).toList()) {
            members.join(id, mentor, Side.OFFERER, number++);
        }
        desk.move(SampleCast.HR, id, SchemeState.MATCHING);
        matching.start(SampleCast.HR, id);
    }

    private void talks() {
        SchemePlan usual = SchemePlan.usual(SchemeKind.DIAGONAL, "ナナメの1on1", today.minusMonths(1), today.plusMonths(5));
        SchemeId id = open(new SchemePlan(
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
                List.of()));
        for (int i = 0; i < cast.offerers().size() && i < TALKERS; i++) {
            members.join(id, cast.offerers().get(i), Side.OFFERER, i);
        }
        for (int i = 0; i < cast.seekers().size() && i < TALKERS; i++) {
            EmployeeId seeker = cast.seekers().get(i);
            // The demo's member looks around and asks for themselves.
            if (members.join(id, seeker, Side.SEEKER, i)
                    && i > 0
                    && !Thread.currentThread().isInterrupted()) {
                ask(id, seeker, i % WAITS != 0);
            }
        }
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

    private SchemeId open(SchemePlan plan) {
        SchemeId id = desk.create(SampleCast.HR, plan).id();
        desk.move(SampleCast.HR, id, SchemeState.OPEN);
        return id;
    }
}
