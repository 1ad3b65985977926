// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.people.api.Employee;
import org.shirube.people.api.PersonName;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Pills;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.Wording;

/** The name in every script there is, and the place in one line. */
final class PersonHead extends Div {

    private static final long serialVersionUID = 1L;

    PersonHead(Employee employee, boolean statusKnown) {
        Locale locale = getLocale();
        PersonName name = employee.name();
        PersonAvatar avatar = new PersonAvatar(name, employee.id());
        avatar.addThemeVariants(AvatarVariant.LUMO_XLARGE);
        Div words = new Div(Parts.aside(others(name, locale)), new H1(Wording.name(name, locale)), place(employee));
        words.addClassName("people-head-words");
        if (statusKnown) {
            words.add(Pills.of(this, employee.status()));
        }
        add(avatar, words);
        addClassName("people-person-head");
    }

    private static String others(PersonName name, Locale locale) {
        String roman = Wording.isJapanese(locale) ? Wording.roman(name) : name.reading();
        return Stream.of(Wording.aside(name, locale), roman)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("  ·  "));
    }

    private static Span place(Employee employee) {
        String text = employee.mainPost().stream()
                .flatMap(post -> Stream.of(post.unitName(), post.position()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Span(text);
    }
}
