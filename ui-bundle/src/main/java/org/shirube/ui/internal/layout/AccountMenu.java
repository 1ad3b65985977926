// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.internal.session.Entrance;

/** Who is signed in, and the way out. */
class AccountMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    AccountMenu(Actor actor) {
        addClassName("sh-account");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Avatar face = new Avatar(actor.login());
        face.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        Div who = new Div(face, new Span(actor.login()));
        who.addClassName("sh-who");
        MenuItem account = addItem(who);
        account.setAriaLabel(getTranslation("shell.account") + " " + actor.login());
        account.getSubMenu().addItem(getTranslation("shell.signout"), click -> Entrance.leave(UI.getCurrent()));
    }
}
