// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Who somebody is: the name with its reading, and where they work. */
final class Face extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param beside what stands beside the name */
    Face(Services services, EmployeeId person, Component... beside) {
        PersonName name = services.name(person);
        H3 called = new H3(Wording.name(name, getLocale()));
        aside(name).ifPresent(reading -> called.add(new Text(" "), reading));
        fill(services, person, called, beside);
    }

    private Face(Services services, EmployeeId person, Div called, Component... beside) {
        aside(services.name(person)).ifPresent(called::add);
        fill(services, person, called, beside);
    }

    /** The same below a heading that says the name already. */
    static Face below(Services services, EmployeeId person, Component... beside) {
        return new Face(services, person, new Div(), beside);
    }

    private void fill(Services services, EmployeeId person, Component called, Component... beside) {
        Div words = new Div(called);
        String place = place(services, person);
        if (!place.isEmpty()) {
            words.add(Shapes.quiet(place));
        }
        getContent().addClassName("mentoring-face");
        getContent().add(new PersonAvatar(services.name(person), person), words);
        getContent().add(beside);
    }

    private Optional<Span> aside(PersonName name) {
        return Optional.ofNullable(Wording.aside(name, getLocale())).map(words -> {
            Span reading = new Span(words);
            reading.addClassName("mentoring-reading");
            return reading;
        });
    }

    private static String place(Services services, EmployeeId person) {
        return services.person(person)
                .map(found -> Stream.of(found.unitName(), found.position())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("・")))
                .orElse("");
    }
}
