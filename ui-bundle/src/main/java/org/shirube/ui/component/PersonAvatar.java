// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.avatar.Avatar;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;

/** A round with the first character of the family name; decoration beside the name, so not read out. */
public class PersonAvatar extends Avatar {

    private static final long serialVersionUID = 1L;

    public PersonAvatar(PersonName name, EmployeeId id) {
        String from = name.family().isEmpty() ? name.given() : name.family();
        setAbbreviation(from.isEmpty() ? "・" : from.substring(0, from.offsetByCodePoints(0, 1)));
        setColorIndex(Math.floorMod(id.hashCode(), 7));
        // Without a name of its own it would be a stop of the keyboard that says nothing.
        getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
    }
}
