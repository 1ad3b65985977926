// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/**
 * A screen as its service declares it.
 *
 * @param icon empty for a screen that is not in the menu
 */
public record ScreenEntry(
        String path, String titleKey, String icon, int order, Set<Role> roles, Class<? extends Component> type) {

    public ScreenEntry {
        roles = Set.copyOf(roles);
    }

    /** Whether this actor may open it. */
    public boolean opensTo(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }

    /** Whether it has a place in the menu. */
    public boolean inMenu() {
        return !icon.isEmpty();
    }
}
