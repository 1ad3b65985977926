// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** A person as a link: initial, name, and the name once more for those who cannot read it. */
public final class PersonLabel extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param asOf the day to open the person as of; null for today
     * @param below a line below the name, for example a position; null for the reading
     */
    public PersonLabel(EmployeeId id, PersonName name, @Nullable LocalDate asOf, @Nullable String below) {
        Locale locale = getLocale();
        String shown = Wording.name(name, locale);
        Anchor link = new WayLink(Links.person(id, asOf), shown);
        Div words = new Div(link);
        String second = below == null ? Wording.aside(name, locale) : below;
        if (second != null) {
            Span aside = Parts.aside(second);
            words.add(aside);
        }
        words.addClassName("people-label-words");
        add(new PersonAvatar(name, id), words);
        addClassName("people-label");
    }
}
