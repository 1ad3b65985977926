// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.ui.internal.part.Back;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** The threads through the talks of two people: experience, reflection, and what it means now (F55). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.THREADS + "/:id",
        titleKey = "dialogue.threads.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class ThreadsScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String THEME = "theme";
    private static final String SHARED = "shared";

    private final transient Services services;

    @Activate
    public ThreadsScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                Links.pairing(event.getRouteParameters().get("id")),
                key(event.getLocation().getQueryParameters()));
    }

    private static @Nullable ThreadKey key(QueryParameters parameters) {
        String theme = parameters.getSingleParameter(THEME).orElse(null);
        try {
            SharedThemeId shared = parameters
                    .getSingleParameter(SHARED)
                    .map(UUID::fromString)
                    .map(SharedThemeId::new)
                    .orElse(null);
            return theme == null ? null : new ThreadKey(theme, shared);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    void show(@Nullable PairingId id, @Nullable ThreadKey key) {
        getContent().showOrGone(id, known -> {
            Pairing pairing =
                    services.pairings().pairing(services.actor(), known).pairing();
            show(pairing, services.lasting().threads().heads(services.actor(), known), key);
        });
    }

    private void show(Pairing pairing, List<ThreadHead> heads, @Nullable ThreadKey key) {
        String other = Wording.name(services.name(pairing.other(services.me())), getLocale());
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("dialogue.threads.with", other))
                                .withSubline(getTranslation("dialogue.threads.subline")),
                        new VisibilityLine(getTranslation("dialogue.visible.both.read", other)));
        if (heads.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("dialogue.threads.none.title"),
                                    getTranslation("dialogue.threads.none.text"))
                            .withExample(getTranslation("dialogue.threads.none.example")));
            return;
        }
        getContent().add(themes(pairing.id(), heads, key), new ThreadPart(services, pairing.id(), key));
    }

    private Nav themes(PairingId id, List<ThreadHead> heads, @Nullable ThreadKey key) {
        Choices choices = new Choices(services.library(), getLocale());
        Nav nav = new Nav();
        nav.addClassName("talks-chips");
        nav.getElement().setAttribute("aria-label", getTranslation("dialogue.threads.choose"));
        nav.add(link(Links.threads(id), getTranslation("dialogue.threads.all"), key == null));
        for (ThreadHead head : heads) {
            String label = head.words().isEmpty() ? choices.label(head.key().key()) : head.words();
            nav.add(link(
                    Links.threads(id) + query(head.key()),
                    getTranslation("dialogue.year.theme", label, head.talks()),
                    head.key().equals(key)));
        }
        return nav;
    }

    private static String query(ThreadKey key) {
        SharedThemeId shared = key.shared();
        String theme = "?" + THEME + "=" + key.key();
        return shared == null ? theme : theme + "&" + SHARED + "=" + shared;
    }

    private static WayLink link(String href, String text, boolean current) {
        WayLink link = new WayLink(href, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
