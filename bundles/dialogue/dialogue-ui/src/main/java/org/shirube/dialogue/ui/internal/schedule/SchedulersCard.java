// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.schedule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Who puts my talks into the calendar: given here, and taken back here. */
public final class SchedulersCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final UnorderedList list = new UnorderedList();
    private final ColleagueField person;
    private final DatePicker until;
    private final Details form;

    public SchedulersCard(Services services) {
        this.services = services;
        this.person =
                new ColleagueField(services.visit(), getTranslation("dialogue.schedule.who"), Set.of(services.me()));
        this.until = new DatePicker(getTranslation("dialogue.schedule.until"));
        this.form = form();
        list.addClassName("talks-themes");
        getContent().add(new VisibilityLine(getTranslation("dialogue.schedule.sees")), list, form);
        refresh();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.schedule.mine"));
    }

    private Details form() {
        until.setLocale(getLocale());
        until.setI18n(CalendarWords.of(this, getLocale()));
        until.setMin(services.today());
        until.setHelperText(getTranslation("dialogue.schedule.until.help"));
        Button give = Shapes.mainButton(getTranslation("dialogue.schedule.give"), this::give);
        Div fields = Shapes.stack(person, until, Shapes.line(give));
        Details details = new Details(getTranslation("dialogue.schedule.ask"), fields);
        details.setWidthFull();
        return details;
    }

    private void refresh() {
        list.removeAll();
        List<Grant> given = services.grants().given(services.actor()).stream()
                .filter(grant -> grant.what().equals(Scheduling.GRANT))
                .toList();
        given.forEach(grant -> list.add(row(grant)));
        list.setVisible(!given.isEmpty());
    }

    private ListItem row(Grant grant) {
        String who = Wording.name(services.name(new EmployeeId(grant.viewer())), getLocale());
        Span name = new Span(who);
        name.addClassName("talks-theme");
        Button takeBack = Shapes.quietButton(getTranslation("dialogue.schedule.takeBack"), () -> {
            services.grants().takeBack(services.actor(), grant.id());
            refresh();
        });
        takeBack.setAriaLabel(getTranslation("dialogue.schedule.takeBack.of", who));
        return new ListItem(Shapes.stack(name, Shapes.quiet(end(grant))), takeBack);
    }

    private String end(Grant grant) {
        Instant end = grant.until();
        if (end == null) {
            return getTranslation("dialogue.schedule.open");
        }
        LocalDate last = LocalDate.ofInstant(end, services.zone()).minusDays(1);
        return getTranslation("dialogue.schedule.to", Wording.day(last, getLocale()));
    }

    private void give() {
        EmployeeId assistant = person.person().orElse(null);
        person.setInvalid(assistant == null);
        if (assistant == null || until.isInvalid()) {
            return;
        }
        LocalDate last = until.getValue();
        Instant end = last == null
                ? null
                : last.plusDays(1).atStartOfDay(services.zone()).toInstant();
        services.grants().give(services.actor(), Scheduling.GRANT, assistant.value(), end);
        person.clear();
        until.clear();
        form.setOpened(false);
        refresh();
    }
}
