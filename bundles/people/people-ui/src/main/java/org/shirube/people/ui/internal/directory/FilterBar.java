// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.ui.internal.part.DayPicker;
import org.shirube.people.ui.internal.part.UnitPicker;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;

/** Search, unit, status and day. Each change is told as a change of the filter. */
final class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 250;

    private final TextField search = new TextField();
    private final UnitPicker unit;
    private final Select<Presence> presence = new Select<>();
    private final DayPicker day;
    private Filter filter;

    interface Change {
        void to(Filter filter);
    }

    FilterBar(PeopleDirectory directory, CurrentActor actor, LocalDate today, Filter start, Change change) {
        this.filter = start;
        this.unit = new UnitPicker(
                directory,
                actor,
                () -> filter.asOf(),
                picked -> tell(change, now -> now.withUnit(picked == null ? null : picked.id())));
        this.day = new DayPicker(today, picked -> tell(change, now -> now.withAsOf(picked)));
        search(change);
        presence(change);
        getContent().addClassNames("people-filters");
        getContent().add(search, unit);
        if (actor.get().is(Role.HR_ADMIN)) {
            getContent().add(presence);
        }
        getContent().add(day);
    }

    /** Shows a filter without telling it on. */
    void show(Filter shown) {
        filter = shown;
        search.setValue(shown.text());
        unit.show(shown.unit());
        presence.setValue(shown.presence());
        day.show(shown.asOf());
    }

    void focus() {
        search.focus();
    }

    private void search(Change change) {
        search.setLabel(getTranslation("people.search"));
        search.setPlaceholder(getTranslation("people.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(EmployeeQuery.MAX_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addClassName("people-search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tell(change, now -> now.withText(event.getValue()));
            }
        });
    }

    private void presence(Change change) {
        presence.setLabel(getTranslation("people.presence"));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(one -> getTranslation("people.presence." + one));
        presence.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tell(change, now -> now.withPresence(event.getValue()));
            }
        });
    }

    private void tell(Change change, UnaryOperator<Filter> how) {
        filter = how.apply(filter);
        change.to(filter);
    }
}
