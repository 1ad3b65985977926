// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.ui.internal.hr.part.CountField;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** When people can join, how long pairs go on and how often they meet. */
final class WhenPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final DatePicker opens;
    private final DatePicker closes;
    private final CountField months;
    private final CountField meetings;
    private final CountField coolDown;

    WhenPart(SchemePlan plan) {
        opens = day("opens", plan.opens());
        closes = day("closes", plan.closes());
        months = count("months", SchemePlan.LEAST_MONTHS, SchemePlan.MOST_MONTHS, plan.months());
        meetings = count("meetings", 1, SchemePlan.MOST_MEETINGS, plan.meetings());
        coolDown = count("coolDown", 0, SchemePlan.MOST_COOL_DOWN, plan.coolDownMonths());
        getContent().add(new VisibilityLine(getTranslation("mentoring.hr.visible.all")), Shapes.line(opens, closes));
        if (plan.kind().matches()) {
            getContent().add(Shapes.line(months, meetings, coolDown));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.form.when"));
    }

    private DatePicker day(String key, LocalDate value) {
        DatePicker day = Inputs.day(getTranslation("mentoring.hr.form." + key), value);
        day.setClearButtonVisible(false);
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    private CountField count(String key, int least, int most, int value) {
        String label = "mentoring.hr.form." + key;
        return new CountField(getTranslation(label), getTranslation(label + ".help"), least, most, value);
    }

    boolean isFine() {
        opens.setErrorMessage(getTranslation("shell.form.empty"));
        opens.setInvalid(opens.isEmpty());
        boolean turned = !opens.isEmpty() && (closes.isEmpty() || closes().isBefore(opens()));
        closes.setErrorMessage(getTranslation("mentoring.hr.form.closes.bad"));
        closes.setInvalid(turned);
        return !opens.isEmpty() && !turned & months.isFine() & meetings.isFine() & coolDown.isFine();
    }

    LocalDate opens() {
        return opens.getValue();
    }

    LocalDate closes() {
        return closes.getValue();
    }

    int months() {
        return months.getValue();
    }

    int meetings() {
        return meetings.getValue();
    }

    int coolDown() {
        return coolDown.getValue();
    }
}
