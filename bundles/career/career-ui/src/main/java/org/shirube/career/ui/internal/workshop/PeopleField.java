// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.ui.component.Wording;

/** Finds several colleagues by name. */
final class PeopleField extends MultiSelectComboBox<EmployeeId> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Map<EmployeeId, String> labels = new LinkedHashMap<>();

    PeopleField(Services services, String label) {
        this.services = services;
        setLabel(label);
        setPlaceholder(getTranslation("shell.colleague.search"));
        setItemLabelGenerator(person -> labels.computeIfAbsent(person, services::name));
        setPageSize(30);
        setItems(this::find);
        setWidthFull();
    }

    void choose(Set<EmployeeId> people) {
        setValue(people);
    }

    Set<EmployeeId> chosen() {
        return getValue();
    }

    private Stream<EmployeeId> find(Query<EmployeeId, String> query) {
        return services.visit().colleagues(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                .peek(person -> labels.put(person.id(), label(person)))
                .map(EmployeeSummary::id)
                .collect(Collectors.toList())
                .stream();
    }

    private String label(EmployeeSummary person) {
        String name = Wording.name(person.name(), getLocale());
        String unit = person.unitName();
        return unit == null ? name : getTranslation("shell.colleague.of", name, unit);
    }
}
