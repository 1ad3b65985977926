// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.TimeSlot;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** How people, days and times are written of. */
final class Words {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("M月d日（E）H:mm", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("E d MMMM, HH:mm", Locale.ENGLISH);

    private Words() {}

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String name(Services services, EmployeeId person) {
        return Wording.name(services.name(person), locale());
    }

    static String day(LocalDate day) {
        return Wording.day(day, locale());
    }

    /** 12月2日（水）10:00, Wed 2 December, 10:00. */
    static String at(Instant moment, ZoneId zone) {
        return (Wording.isJapanese(locale()) ? JAPANESE : ENGLISH).format(moment.atZone(zone));
    }

    static StatusPill kind(Component where, SchemeKind kind) {
        return new StatusPill(Tone.INFO, where.getTranslation("mentoring.kind." + kind));
    }

    /** What somebody is on a side of a scheme. */
    static String as(Component where, SchemeKind kind, Side side) {
        return where.getTranslation("mentoring.as." + kind + "." + side);
    }

    /** How far a scheme is, for those who may take part. */
    static String state(Component where, Services services, OwnScheme own) {
        SchemePlan plan = own.plan();
        LocalDate today = services.visit().today();
        if (own.state() != SchemeState.OPEN) {
            return where.getTranslation("mentoring.scheme.state." + own.state());
        }
        if (today.isBefore(plan.opens())) {
            return where.getTranslation("mentoring.scheme.opens", day(plan.opens()));
        }
        return today.isAfter(plan.closes())
                ? where.getTranslation("mentoring.scheme.closed")
                : where.getTranslation("mentoring.scheme.state.OPEN", day(plan.closes()));
    }

    /** A language under its own name in the language of the page. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale());
    }

    static String weekday(TimeSlot slot) {
        return slot.day().getDisplayName(TextStyle.SHORT, locale());
    }

    /** 月・水の午前、金の夕方; in English: Mon, Wed morning; Fri evening. */
    static String times(Component where, Set<TimeSlot> times) {
        if (times.isEmpty()) {
            return where.getTranslation("mentoring.times.any");
        }
        Map<TimeSlot.Part, List<TimeSlot>> byPart = times.stream()
                .sorted(Comparator.comparing(TimeSlot::number))
                .collect(Collectors.groupingBy(TimeSlot::part, TreeMap::new, Collectors.toList()));
        boolean japanese = Wording.isJapanese(locale());
        return byPart.entrySet().stream()
                .map(part -> where.getTranslation(
                        "mentoring.times.of",
                        part.getValue().stream().map(Words::weekday).collect(Collectors.joining(japanese ? "・" : ", ")),
                        where.getTranslation("mentoring.part." + part.getKey())))
                .collect(Collectors.joining(japanese ? "、" : "; "));
    }
}
