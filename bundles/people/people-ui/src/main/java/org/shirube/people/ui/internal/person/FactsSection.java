// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.ui.internal.part.Parts;

/** What the source says of a person, as pairs. */
final class FactsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    FactsSection(Employee employee, boolean numberKnown) {
        list.addClassName("people-facts");
        if (numberKnown) {
            fact("people.number", employee.externalId().value());
        }
        if (employee.email() != null) {
            Anchor mail = new Anchor("mailto:" + employee.email(), employee.email());
            list.add(new Term(getTranslation("people.email")), new Description(mail));
        }
        fact("people.jobFamily", employee.jobFamily());
        fact("people.grade", employee.grade());
        fact("people.location", employee.location());
        fact("people.languages", languages(employee.languages()));
        getContent().add(Parts.section(getTranslation("people.person.facts"), list));
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            list.add(new Term(getTranslation(key)), new Description(value));
        }
    }

    private String languages(List<String> tags) {
        Locale locale = getLocale();
        return tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                .collect(Collectors.joining(getTranslation("people.comma")));
    }
}
