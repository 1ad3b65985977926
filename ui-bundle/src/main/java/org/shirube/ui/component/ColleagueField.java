// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.ui.Visit;

/** Finds a colleague by name, a few at a time. */
public final class ColleagueField extends ComboBox<EmployeeSummary> {

    private static final long serialVersionUID = 1L;

    private static final int AT_A_TIME = 30;

    private final transient Visit visit;
    private final transient Set<EmployeeId> without;

    /**
     * @param without who is not offered
     */
    public ColleagueField(Visit visit, String label, Set<EmployeeId> without) {
        this.visit = visit;
        this.without = Set.copyOf(without);
        setLabel(label);
        setPlaceholder(getTranslation("shell.colleague.search"));
        setPageSize(AT_A_TIME);
        setItemLabelGenerator(this::label);
        setItems(this::find);
        addClassName("sh-grow");
    }

    /** Who was chosen. */
    public Optional<EmployeeId> person() {
        return Optional.ofNullable(getValue()).map(EmployeeSummary::id);
    }

    private String label(EmployeeSummary person) {
        String name = Wording.name(person.name(), getLocale());
        String unit = person.unitName();
        return unit == null ? name : getTranslation("shell.colleague.of", name, unit);
    }

    private Stream<EmployeeSummary> find(Query<EmployeeSummary, String> query) {
        return visit.colleagues(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                .filter(person -> !without.contains(person.id()));
    }
}
