// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.shirube.people.api.EmployeeId;

/** A card of what somebody shares with whoever looks. Registered as a service. */
public interface SharedPart {

    /** Its place; lower stands higher. */
    int order();

    /** A new card for whoever looks, or empty where this person shares nothing of this kind with them. */
    Optional<Component> of(EmployeeId owner);
}
