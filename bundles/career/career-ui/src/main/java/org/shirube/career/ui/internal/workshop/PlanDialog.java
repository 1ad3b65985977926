// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.UnitId;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** What HR decides about a workshop: title, time, place, how many, who. */
final class PlanDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int HOUR = 14;

    private final transient Services services;
    private final transient Consumer<WorkshopPlan> then;
    private final TextField title = new TextField();
    private final DateTimePicker starts = new DateTimePicker();
    private final List<IntegerField> minutes = new ArrayList<>();
    private final TextField place = new TextField();
    private final IntegerField capacity = number("capacity", 1, WorkshopPlan.MAX_CAPACITY, 60);
    private final IntegerField groupSize = number("groupSize", 2, WorkshopPlan.MAX_GROUP, 5);
    private final MultiSelectComboBox<OrganisationUnit> units = new MultiSelectComboBox<>();
    private final PeopleField facilitators;

    /**
     * @param before what was decided so far, or null for a new one
     */
    PlanDialog(Services services, @Nullable WorkshopPlan before, Consumer<WorkshopPlan> then) {
        this.services = services;
        this.then = then;
        this.facilitators = new PeopleField(services, getTranslation("career.session.facilitators"));
        setHeaderTitle(getTranslation(before == null ? "career.session.new" : "career.session.change"));
        fields();
        if (before != null) {
            fill(before);
        }
        add(Shapes.stack(
                title,
                starts,
                place,
                Shapes.quiet(getTranslation("career.session.minutes")),
                Shapes.line(minutes.toArray(IntegerField[]::new)),
                Shapes.line(capacity, groupSize),
                units,
                facilitators));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("shell.cancel"), this::close),
                        Shapes.mainButton(getTranslation("career.session.save"), this::save));
    }

    private void fields() {
        title.setLabel(getTranslation("career.session.title"));
        title.setMaxLength(WorkshopPlan.MAX_TITLE);
        title.setErrorMessage(getTranslation("career.session.title.empty"));
        starts.setLabel(getTranslation("career.session.starts"));
        starts.setLocale(getLocale());
        starts.setStep(Duration.ofMinutes(15));
        starts.setDatePickerI18n(CalendarWords.of(this, getLocale()));
        starts.setValue(services.visit().today().plusDays(14).atTime(HOUR, 0));
        starts.setErrorMessage(getTranslation("career.session.starts.empty"));
        place.setLabel(getTranslation("career.session.place"));
        place.setMaxLength(WorkshopPlan.MAX_PLACE);
        for (int step = 1; step <= WorkshopPlan.STEPS; step++) {
            minutes.add(number("minutes." + step, 1, 120, WorkshopPlan.USUAL.get(step - 1)));
        }
        LocalDate today = services.visit().today();
        units.setLabel(getTranslation("career.session.units"));
        units.setHelperText(getTranslation("career.session.units.help"));
        units.setItemLabelGenerator(OrganisationUnit::name);
        units.setPageSize(30);
        units.setItems(query -> services
                .directory()
                .findUnits(services.actor(), query.getFilter().orElse(""), today, query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        title.setWidthFull();
        place.setWidthFull();
        units.setWidthFull();
    }

    private IntegerField number(String key, int least, int most, int value) {
        IntegerField field = new IntegerField(getTranslation("career.session." + key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setErrorMessage(getTranslation("career.session.number", least, most));
        return field;
    }

    private void fill(WorkshopPlan plan) {
        LocalDate today = services.visit().today();
        title.setValue(plan.title());
        starts.setValue(LocalDateTime.ofInstant(plan.starts(), services.visit().zone()));
        place.setValue(plan.place());
        for (int step = 0; step < minutes.size(); step++) {
            minutes.get(step).setValue(plan.minutes().get(step));
        }
        capacity.setValue(plan.capacity());
        groupSize.setValue(plan.groupSize());
        units.setValue(plan.units().stream()
                .flatMap(unit -> services.directory().unit(services.actor(), unit, today).stream())
                .collect(Collectors.toSet()));
        facilitators.choose(plan.facilitators());
    }

    private void save() {
        title.setInvalid(title.getValue().isBlank());
        starts.setInvalid(starts.getValue() == null);
        Stream<IntegerField> numbers = Stream.concat(minutes.stream(), Stream.of(capacity, groupSize));
        List<IntegerField> wrong = numbers.filter(field -> field.isInvalid() || field.getValue() == null)
                .toList();
        wrong.forEach(field -> field.setInvalid(true));
        if (title.isInvalid() || starts.isInvalid() || !wrong.isEmpty()) {
            return;
        }
        try {
            then.accept(plan(
                    units.getValue().stream().map(OrganisationUnit::id).collect(Collectors.toSet()),
                    facilitators.chosen()));
            close();
        } catch (IllegalStateException e) {
            add(new Notice(Tone.BAD, getTranslation("career.ws.refused.NOT_PLANNED")));
        }
    }

    private WorkshopPlan plan(Set<UnitId> open, Set<EmployeeId> leads) {
        return new WorkshopPlan(
                title.getValue().strip(),
                starts.getValue().atZone(services.visit().zone()).toInstant(),
                minutes.stream().map(IntegerField::getValue).toList(),
                place.getValue().strip(),
                capacity.getValue(),
                groupSize.getValue(),
                open,
                leads);
    }
}
