// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.internal.screen.ScreenRegistry;
import org.shirube.ui.internal.screen.ShellPart;
import org.shirube.ui.internal.session.CurrentActorOfSession;
import org.shirube.ui.internal.session.Preferences;

/** The frame around every screen; it follows screens that come and go while it is open. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ShellPart
public class MainLayout extends AppLayout implements RouterLayout, HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ScreenRegistry screens;
    private final Menu menu = new Menu();
    private final Div place = new Div();
    private @Nullable HasElement shown;
    private boolean onScreen;
    private @Nullable Registration following;

    @Activate
    public MainLayout(@Reference ScreenRegistry screens, @Reference Preferences preferences) {
        this.screens = screens;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div end = new Div(new Switches(preferences));
        end.addClassName("sh-bar-end");
        CurrentActorOfSession.find().ifPresent(actor -> end.add(new AccountMenu(actor)));
        addToNavbar(new SkipLink(), toggle, new Brand(), end);
        addToDrawer(new Brand(), menu);
        place.addClassName("sh-place");
        place.setId(SkipLink.TARGET);
        place.getElement().setAttribute("role", "main").setAttribute("tabindex", "-1");
        setContent(place);
        showMenu();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        show(content);
        onScreen = screens.ofType(content.getClass()).isPresent();
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        place.removeAll();
        shown = null;
    }

    private void show(HasElement content) {
        place.removeAll();
        place.getElement().appendChild(content.getElement());
        shown = content;
    }

    /** The title of a screen that names none of its own. */
    @Override
    public String getPageTitle() {
        return Optional.ofNullable(shown)
                .flatMap(content -> screens.ofType(content.getClass()))
                .map(screen -> getTranslation(screen.titleKey()) + " – Shirube")
                .orElse("Shirube");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        following = screens.onChange(() -> ui.access(() -> follow(ui)));
        showMenu();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
        super.onDetach(event);
    }

    /** A new screen begins at its top; on the way back the browser knows better where one was. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.light(event.getLocation().getPath());
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
    }

    /** After a screen came or went: the menu, and the place of a screen that is no longer there. */
    private void follow(UI ui) {
        showMenu();
        HasElement content = shown;
        if (content instanceof ModuleGone gone && gone.isBack()) {
            ui.navigate(ui.getInternals().getActiveViewLocation().getPathWithQueryParameters());
        } else if (content != null
                && onScreen
                && screens.ofType(content.getClass()).isEmpty()) {
            onScreen = false;
            String path = ui.getInternals().getActiveViewLocation().getPath();
            show(new ModuleGone(() -> isServed(path)));
        }
    }

    private static boolean isServed(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private void showMenu() {
        Optional<Actor> actor = CurrentActorOfSession.find();
        menu.show(actor.map(screens::menu).orElseGet(List::of));
    }
}
