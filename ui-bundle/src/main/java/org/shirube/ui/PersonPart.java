// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * Something a module offers to those who accompany somebody, on the page on which they prepare for that person. Register as a
 * service; while it is there the page shows it, below what the page is for.
 */
@ConsumerType
public interface PersonPart {

    /** Its place; lower stands higher. */
    int order();

    /**
     * Asked each time the page is opened, on its thread.
     *
     * @param actor who accompanies
     * @param person whom
     * @return a new component, or empty where there is nothing to offer
     */
    Optional<Component> of(Actor actor, EmployeeId person);
}
