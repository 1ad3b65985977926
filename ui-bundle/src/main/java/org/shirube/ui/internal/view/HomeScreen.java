// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.internal.screen.ScreenEntry;
import org.shirube.ui.internal.screen.ScreenRegistry;

/** Where everybody starts: who I am here, and where I can go. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = "",
        titleKey = "shell.home.title",
        icon = "home",
        order = 0,
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN, Role.COUNSELLOR, Role.INTEGRATOR, Role.OPERATOR})
public class HomeScreen extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScreenRegistry screens;
    private final transient HomeParts parts;
    private final transient Actor actor;
    private final Div now = new Div();
    private final Div ways = new Div();
    private @Nullable Registration following;

    @Activate
    public HomeScreen(@Reference ScreenRegistry screens, @Reference HomeParts parts, @Reference CurrentActor current) {
        this.screens = screens;
        this.parts = parts;
        this.actor = current.get();
        PageHeader header = new PageHeader(getTranslation("shell.home.hello", actor.login()));
        add(header.withSubline(getTranslation("shell.home.subline")), now, ways, me());
        showNow();
        showWays();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = Registration.combine(
                screens.onChange(() -> ui.access(this::showWays)), parts.onChange(() -> ui.access(this::showNow)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    private void showNow() {
        now.removeAll();
        parts.of(actor).forEach(now::add);
    }

    private void showWays() {
        List<ScreenEntry> others = screens.menu(actor).stream()
                .filter(screen -> screen.type() != HomeScreen.class)
                .toList();
        ways.removeAll();
        ways.add(others.isEmpty() ? nothing() : tiles(others));
    }

    private EmptyState nothing() {
        return new EmptyState(getTranslation("shell.home.nothing.title"), getTranslation("shell.home.nothing.text"))
                .withExample(getTranslation("shell.home.nothing.example"));
    }

    private Card tiles(List<ScreenEntry> others) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sh-tiles");
        others.forEach(screen -> list.add(new ListItem(tile(screen))));
        return new Card(getTranslation("shell.home.open"), list);
    }

    private Tile tile(ScreenEntry screen) {
        return new Tile(screen.path(), new Icon("vaadin", screen.icon()), getTranslation(screen.titleKey()));
    }

    private Card me() {
        Div roles = new Div();
        roles.addClassName("sh-pills");
        actor.roles().stream()
                .sorted()
                .forEach(role -> roles.add(new StatusPill(Tone.INFO, getTranslation("shell.role." + role.name()))));
        return new Card(
                getTranslation("shell.home.me"),
                new DefinitionList()
                        .item(getTranslation("shell.home.login"), actor.login())
                        .item(getTranslation("shell.home.roles"), roles));
    }
}
