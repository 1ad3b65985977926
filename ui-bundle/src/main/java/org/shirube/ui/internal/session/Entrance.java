// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.account.SignIn;
import org.shirube.platform.api.account.SignInResult;
import org.shirube.platform.api.account.SignInResult.SignedIn;
import org.shirube.platform.api.actor.Actor;

/** In and out. */
@Component(service = Entrance.class)
public class Entrance {

    private static final int MAX_LOGIN = 200;
    private static final int MAX_PASSWORD = 200;

    private final SignIn signIn;
    private final Preferences preferences;

    @Activate
    public Entrance(@Reference SignIn signIn, @Reference Preferences preferences) {
        this.signIn = signIn;
        this.preferences = preferences;
    }

    /** Tries to sign in; on success the session gets a new id and the browser goes where the person wanted to. */
    public SignInResult enter(UI ui, String login, String typed) {
        if (login.isBlank() || login.length() > MAX_LOGIN || typed.length() > MAX_PASSWORD) {
            return new SignInResult.Refused();
        }
        char[] password = typed.toCharArray();
        try {
            SignInResult result = signIn.signIn(login.strip(), password);
            if (result instanceof SignedIn in) {
                open(ui, in.actor());
            }
            return result;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void open(UI ui, Actor actor) {
        VaadinSession session = ui.getSession();
        rotateId();
        session.setAttribute(Actor.class, actor);
        preferences.adopt(actor);
        ui.getPage().setLocation(Wanted.take(session));
    }

    /** A session id that was planted before sign-in must be worth nothing after it. */
    private static void rotateId() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null) {
            request.getHttpServletRequest().changeSessionId();
        }
    }

    /** Ends the session on every tab. */
    public static void leave(UI ui) {
        ui.getPage().setLocation("/login");
        ui.getSession().getSession().invalidate();
    }
}
