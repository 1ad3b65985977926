// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.internal.Fake;
import org.shirube.ui.internal.screen.ScreenEntry;
import org.shirube.ui.internal.screen.ScreenRegistry;
import org.shirube.ui.internal.view.DeniedView;
import org.shirube.ui.internal.view.LoginView;
import org.shirube.ui.internal.view.StartingView;

class DoorkeeperTest {

    private boolean platformIsThere = true;
    private final Doorkeeper doorkeeper = new Doorkeeper(
            Fake.of(
                    ScreenRegistry.class,
                    Map.of(
                            "has", part -> platformIsThere,
                            "ofType", type -> type[0] == OfOperators.class ? Optional.of(SCREEN) : Optional.empty())),
            new Preferences());

    /** A screen for operators. */
    public static class OfOperators extends Div {}

    /** Something with a route that is no screen. */
    public static class Stray extends Div {}

    private static final ScreenEntry SCREEN =
            new ScreenEntry("secret", "t", "home", 1, Set.of(Role.OPERATOR), OfOperators.class);

    @BeforeEach
    void start() {
        MockVaadin.setup(new Routes());
    }

    @AfterEach
    void stop() {
        MockVaadin.tearDown();
    }

    @Test
    @DisplayName("nobody who is not signed in gets past the sign-in page, and the address is kept for later")
    void stranger() {
        BeforeEnterEvent event = enter(OfOperators.class, "secret?a=1");
        assertThat(event.getForwardTargetType()).isEqualTo(LoginView.class);
        assertThat(Wanted.take(VaadinSession.getCurrent())).isEqualTo("/secret?a=1");
    }

    @Test
    @DisplayName("an error page is no way around the sign-in page")
    void strangerOnAnErrorPage() {
        assertThat(enter(DeniedView.class, "nowhere").getForwardTargetType()).isEqualTo(LoginView.class);
    }

    @Test
    @DisplayName("while there is no platform, strangers wait")
    void starting() {
        platformIsThere = false;
        assertThat(enter(OfOperators.class, "secret").getRerouteTargetType()).isEqualTo(StartingView.class);
        BeforeEnterEvent waiting = enter(StartingView.class, "starting");
        assertThat(waiting.hasRerouteTarget() || waiting.hasForwardTarget()).isFalse();
    }

    @Test
    @DisplayName("who has none of a screen's roles is denied it, and so is everybody what is no screen")
    void denied() {
        signIn(Role.MEMBER);
        assertThat(enter(OfOperators.class, "secret").getErrorParameter().getException())
                .isInstanceOf(AccessDeniedException.class);
        signIn(Role.OPERATOR);
        assertThat(enter(Stray.class, "stray").hasErrorParameter()).isTrue();
    }

    @Test
    @DisplayName("who has one of its roles gets in, and is not asked to sign in again")
    void welcome() {
        signIn(Role.OPERATOR);
        BeforeEnterEvent event = enter(OfOperators.class, "secret");
        assertThat(event.hasErrorParameter() || event.hasForwardTarget() || event.hasRerouteTarget())
                .isFalse();
        assertThat(enter(LoginView.class, "login").hasForwardTarget()
                        || enter(LoginView.class, "login").hasUnknownForward())
                .isTrue();
    }

    private BeforeEnterEvent enter(Class<? extends Component> target, String path) {
        UI ui = UI.getCurrent();
        BeforeEnterEvent event = new BeforeEnterEvent(
                ui.getInternals().getRouter(), NavigationTrigger.PAGE_LOAD, new Location(path), target, ui, List.of());
        doorkeeper.check(event);
        return event;
    }

    private static void signIn(Role role) {
        VaadinSession.getCurrent().setAttribute(Actor.class, new Actor(new UUID(1, 1), "someone", null, Set.of(role)));
    }
}
