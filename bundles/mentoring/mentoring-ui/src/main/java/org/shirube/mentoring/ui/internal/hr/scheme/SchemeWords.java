// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** What is said of schemes. */
public final class SchemeWords {

    private static final Map<SchemeState, Tone> TONES = Map.of(
            SchemeState.DRAFT, Tone.NEUTRAL,
            SchemeState.OPEN, Tone.INFO,
            SchemeState.MATCHING, Tone.CARE,
            SchemeState.RUNNING, Tone.GOOD,
            SchemeState.ENDED, Tone.NEUTRAL);

    private SchemeWords() {}

    public static String kind(Component where, SchemeKind kind) {
        return where.getTranslation("mentoring.hr.kind." + kind);
    }

    /** Whom one calls those on a side, which depends on the kind. */
    public static String side(Component where, SchemeKind kind, Side side) {
        return where.getTranslation("mentoring.hr.side." + side + "." + kind);
    }

    static StatusPill state(Component where, SchemeState state) {
        return new StatusPill(
                TONES.getOrDefault(state, Tone.NEUTRAL), where.getTranslation("mentoring.hr.state." + state));
    }

    static String joining(Component where, SchemePlan plan) {
        return where.getTranslation(
                "mentoring.hr.scheme.joining",
                Wording.day(plan.opens(), UI.getCurrent().getLocale()),
                Wording.day(plan.closes(), UI.getCurrent().getLocale()));
    }

    /** Who may be on a side, with the names of the units. */
    static String audience(Component where, HrTools tools, Audience audience) {
        String key = "mentoring.hr.audience." + audience.who();
        return audience.who() == Audience.Who.UNITS
                ? where.getTranslation(key + ".named", units(where, tools, audience))
                : where.getTranslation(key);
    }

    private static String units(Component where, HrTools tools, Audience audience) {
        return audience.units().stream()
                .flatMap(unit ->
                        tools.directory().unit(tools.hr(), unit, tools.visit().today()).stream())
                .map(OrganisationUnit::name)
                .sorted()
                .collect(Collectors.joining(where.getTranslation("mentoring.hr.comma")));
    }
}
