// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.ui.component.Wording;

/** Finds a colleague by name, a few at a time. */
public final class PersonField extends ComboBox<EmployeeSummary> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Set<EmployeeId> without;

    /**
     * @param without who is not offered
     */
    public PersonField(Services services, String label, Set<EmployeeId> without) {
        this.services = services;
        this.without = Set.copyOf(without);
        setLabel(label);
        setPlaceholder(getTranslation("dialogue.person.search"));
        setPageSize(30);
        setItemLabelGenerator(this::label);
        setItems(this::find);
        addClassName("talks-grow");
    }

    /** Who was chosen. */
    public Optional<EmployeeId> person() {
        return Optional.ofNullable(getValue()).map(EmployeeSummary::id);
    }

    private String label(EmployeeSummary person) {
        String name = Wording.name(person.name(), getLocale());
        String unit = person.unitName();
        return unit == null ? name : getTranslation("dialogue.person.of", name, unit);
    }

    private Stream<EmployeeSummary> find(Query<EmployeeSummary, String> query) {
        String typed = query.getFilter().orElse("");
        String text = typed.length() > EmployeeQuery.MAX_TEXT ? typed.substring(0, EmployeeQuery.MAX_TEXT) : typed;
        return services.colleagues(text, query.getOffset(), query.getLimit()).stream()
                .filter(person -> !without.contains(person.id()));
    }
}
