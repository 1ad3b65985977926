// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.ui.internal.screen.ScreenEntry;

/** The way around. */
class Menu extends SideNav {

    private static final long serialVersionUID = 1L;

    private final Map<String, SideNavItem> items = new LinkedHashMap<>();
    private String lit = "";

    Menu() {
        addClassName("sh-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    }

    void show(List<ScreenEntry> screens) {
        items.clear();
        removeAll();
        screens.forEach(screen -> {
            SideNavItem item = item(screen);
            items.put(screen.path(), item);
            addItem(item);
        });
        light(lit);
    }

    /** Lights the entry that a place belongs to: a screen without an entry of its own lights the one above it. */
    void light(String place) {
        lit = place;
        String owner = owner(items.keySet(), place);
        // No entry is left without an alias: the component does not look whether it is lit once the last was taken
        // away.
        items.forEach((path, item) -> item.setPathAliases(Set.of(path.equals(owner) ? place : path)));
    }

    /** The longest of the paths that the place is at or below; null for none. */
    static @Nullable String owner(Collection<String> paths, String place) {
        return paths.stream()
                .filter(path -> !path.isEmpty() && (place + "/").startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private SideNavItem item(ScreenEntry screen) {
        Icon icon = new Icon("vaadin", screen.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        return new SideNavItem(getTranslation(screen.titleKey()), screen.path(), icon);
    }
}
