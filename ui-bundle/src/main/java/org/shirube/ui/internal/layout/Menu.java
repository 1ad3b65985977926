// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.shirube.ui.internal.screen.ScreenEntry;

/** The way around. */
class Menu extends SideNav {

    private static final long serialVersionUID = 1L;

    Menu() {
        addClassName("sh-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    }

    void show(List<ScreenEntry> screens) {
        removeAll();
        screens.forEach(screen -> addItem(item(screen, screens)));
    }

    private SideNavItem item(ScreenEntry screen, List<ScreenEntry> screens) {
        Icon icon = new Icon("vaadin", screen.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        SideNavItem item = new SideNavItem(getTranslation(screen.titleKey()), screen.path(), icon);
        item.setMatchNested(!screen.path().isEmpty() && screens.stream().noneMatch(other -> isBelow(screen, other)));
        return item;
    }

    /** Where two entries would light up, only the one further down does. */
    private static boolean isBelow(ScreenEntry screen, ScreenEntry other) {
        return other.path().startsWith(screen.path() + "/");
    }
}
