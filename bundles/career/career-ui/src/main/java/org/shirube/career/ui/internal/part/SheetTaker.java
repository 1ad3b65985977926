// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.Component;
import org.shirube.career.api.workshop.SheetField;

/**
 * Has a place for what somebody wrote on the sheet of a workshop, for example in their profile. Registered as a service; a sheet
 * offers the places that are there. Nothing is taken over unless the person asks for it, part by part.
 */
public interface SheetTaker {

    /** Whether it has a place for a field of the sheet. */
    boolean takes(SheetField field);

    /**
     * What the button says, for example to which part of the profile it leads.
     *
     * @param where whose language
     */
    String label(Component where, SheetField field);

    /** Takes the words over, as an act of whoever looks, on their thread. */
    void take(SheetField field, String words);
}
