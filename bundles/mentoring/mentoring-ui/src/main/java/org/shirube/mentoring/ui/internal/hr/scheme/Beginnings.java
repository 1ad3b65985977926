// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;

/** How schemes of each kind usually begin. */
final class Beginnings {

    private static final int COOL_DOWN = 12;

    private Beginnings() {}

    static SchemePlan of(Component where, SchemeKind kind, LocalDate today) {
        LocalDate closes = today.plusMonths(1);
        // With the month in it two schemes of a kind can be told apart.
        String title = where.getTranslation(
                "mentoring.hr.form.title.usual",
                SchemeWords.kind(where, kind),
                Integer.toString(today.getYear()),
                today.getMonthValue());
        SchemePlan plan = SchemePlan.usual(kind, title, today, closes);
        return switch (kind) {
            case MENTOR -> plan;
            case DIAGONAL -> with(plan, Audience.EVERYBODY, 6, 3, 3, Objective.MOST_PEOPLE, false);
            case PEER_COACH -> with(plan, Audience.EVERYBODY, 12, 1, 1, Objective.MOST_PEOPLE, true);
            case REVERSE_MENTOR -> with(plan, Audience.INVITED, 6, 1, 1, Objective.BEST_FIT, true);
            case ONBOARDING_BUDDY -> with(plan, Audience.INVITED, 12, 1, 1, Objective.MOST_PEOPLE, true);
            case SIT_IN_POOL -> with(plan, Audience.EVERYBODY, 6, 3, 1, Objective.BEST_FIT, false);
        };
    }

    private static SchemePlan with(
            SchemePlan plan,
            Audience seekers,
            int meetings,
            int capacity,
            int openRequests,
            Objective objective,
            boolean review) {
        return new SchemePlan(
                plan.kind(),
                plan.title(),
                "",
                seekers,
                Audience.EVERYBODY,
                plan.opens(),
                plan.closes(),
                plan.months(),
                meetings,
                capacity,
                1,
                openRequests,
                objective,
                review,
                COOL_DOWN,
                List.of());
    }
}
