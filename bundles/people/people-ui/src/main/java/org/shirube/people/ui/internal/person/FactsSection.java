// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.DefinitionList;

/** What the source says of a person, as pairs. */
final class FactsSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DefinitionList list = new DefinitionList();

    FactsSection(Employee employee, boolean numberKnown) {
        if (numberKnown) {
            fact("people.number", employee.externalId().value());
        }
        if (employee.email() != null) {
            Anchor mail = new Anchor("mailto:" + employee.email(), employee.email());
            list.item(getTranslation("people.email"), mail);
        }
        fact("people.jobFamily", employee.jobFamily());
        fact("people.grade", employee.grade());
        fact("people.location", employee.location());
        fact("people.languages", languages(employee.languages()));
        getContent().add(Parts.section(getTranslation("people.person.facts"), list));
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            list.item(getTranslation(key), value);
        }
    }

    private String languages(List<String> tags) {
        Locale locale = getLocale();
        return tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                .collect(Collectors.joining(getTranslation("people.comma")));
    }
}
