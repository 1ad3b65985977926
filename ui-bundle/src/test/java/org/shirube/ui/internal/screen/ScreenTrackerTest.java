// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

class ScreenTrackerTest {

    private static final Actor OPERATOR = actor(Role.OPERATOR);

    private final ScreenTracker tracker = new ScreenTracker();
    private RouteConfiguration routes;

    /** A screen. */
    public static class First extends Div {}

    /** Another one. */
    public static class Second extends Div {}

    @BeforeEach
    void start() {
        MockVaadin.setup(new Routes());
        routes = RouteConfiguration.forApplicationScope();
    }

    @AfterEach
    void stop() {
        MockVaadin.tearDown();
    }

    @Test
    @DisplayName("a screen's route comes and goes with its service, whether the servlet or the screen was first")
    void routes() {
        ScreenService early = screen(First.class, First::new, "first", 1, "OPERATOR");
        tracker.addScreen(early.reference, early.objects);
        tracker.open(routes);
        assertThat(routes.getRoute("first")).contains(First.class);
        ScreenService late = screen(Second.class, Second::new, "second", 2, "OPERATOR");
        tracker.addScreen(late.reference, late.objects);
        assertThat(routes.getRoute("second")).contains(Second.class);
        tracker.removeScreen(early.reference);
        assertThat(routes.getRoute("first")).isEmpty();
        assertThat(routes.getRoute("second")).contains(Second.class);
    }

    @Test
    @DisplayName("the menu holds what the actor may open, in its order, and nothing for a screen that names no role")
    void menu() {
        add(screen(Second.class, Second::new, "second", 2, "OPERATOR", "MEMBER"));
        add(screen(First.class, First::new, "first", 1, "OPERATOR"));
        assertThat(tracker.menu(OPERATOR)).extracting(ScreenEntry::path).containsExactly("first", "second");
        assertThat(tracker.menu(actor(Role.MEMBER)))
                .extracting(ScreenEntry::path)
                .containsExactly("second");
        ScreenTracker other = new ScreenTracker();
        ScreenService open = screen(First.class, First::new, "first", 1);
        other.addScreen(open.reference, open.objects);
        assertThat(other.menu(OPERATOR)).isEmpty();
    }

    @Test
    @DisplayName("an instance is given back when its page is left")
    void givenBack() {
        ScreenService service = add(screen(First.class, First::new, "first", 1, "OPERATOR"));
        First shown = tracker.create(First.class).orElseThrow();
        UI.getCurrent().add(shown);
        assertThat(service.lent).containsExactly(shown);
        UI.getCurrent().remove(shown);
        assertThat(service.lent).isEmpty();
        assertThat(tracker.create(Second.class)).isEmpty();
    }

    @Test
    @DisplayName("two screens with one path: the first stays, the second is left out, nothing breaks")
    void samePath() {
        tracker.open(routes);
        add(screen(First.class, First::new, "same", 1, "OPERATOR"));
        ScreenService second = add(screen(Second.class, Second::new, "same", 2, "OPERATOR"));
        assertThat(routes.getRoute("same")).contains(First.class);
        tracker.removeScreen(second.reference);
        assertThat(routes.getRoute("same")).contains(First.class);
    }

    @Test
    @DisplayName("who listens hears of each coming and going, and no more after leaving")
    void told() {
        AtomicInteger heard = new AtomicInteger();
        var listening = tracker.onChange(heard::incrementAndGet);
        ScreenService service = add(screen(First.class, First::new, "first", 1, "OPERATOR"));
        tracker.removeScreen(service.reference);
        assertThat(heard).hasValue(2);
        listening.remove();
        add(service);
        assertThat(heard).hasValue(2);
    }

    @Test
    @DisplayName("a component whose name is not its class is left out")
    void wrongName() {
        add(new ScreenService(properties("no.such.Screen", "first", 1, "OPERATOR"), First::new));
        assertThat(tracker.menu(OPERATOR)).isEmpty();
    }

    private ScreenService add(ScreenService service) {
        tracker.addScreen(service.reference, service.objects);
        return service;
    }

    private static ScreenService screen(
            Class<? extends Component> type,
            Supplier<? extends Component> maker,
            String path,
            int order,
            String... roles) {
        return new ScreenService(properties(type.getName(), path, order, roles), maker);
    }

    private static Map<String, Object> properties(String name, String path, int order, String... roles) {
        return Map.of(
                "component.name", name,
                "shirube.screen.path", path,
                "shirube.screen.titleKey", path + ".title",
                "shirube.screen.icon", "home",
                "shirube.screen.order", order,
                "shirube.screen.roles", roles);
    }

    private static Actor actor(Role role) {
        return new Actor(new UUID(1, role.ordinal()), role.name(), null, Set.of(role));
    }
}
