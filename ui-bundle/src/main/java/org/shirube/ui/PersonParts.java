// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** What the modules that are there offer to those who accompany somebody. A service of the shell, for the page about the person. */
@ProviderType
@FunctionalInterface
public interface PersonParts {

    /** New components, in the order of {@link PersonPart#order()}; one that fails is left out. */
    List<Component> of(Actor actor, EmployeeId person);
}
