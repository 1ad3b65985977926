// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.platform.api.actor.Actor;

/**
 * Something a module shows on the first page: what comes next for the person, and nothing that can wait. Register as a service;
 * while it is there the page shows it, above the ways to the screens.
 */
@ConsumerType
public interface HomePart {

    /** Its place; lower stands higher. */
    int order();

    /**
     * Asked each time the person comes to the page, on their thread.
     *
     * @return a new component, or empty where there is nothing to say to this actor
     */
    Optional<Component> of(Actor actor);
}
