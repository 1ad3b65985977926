// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;

/** Who may be asked to sit in on a talk (F99). Asking itself happens at the talk, with the member's consent. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SIT_IN,
        titleKey = "mentoring.sitIn.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class SitInScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public SitInScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        getContent().removeAll();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("mentoring.sitIn.title"))
                                .withSubline(getTranslation("mentoring.sitIn.subline")));
        if (services.actor().person().isEmpty()) {
            getContent().add(new Nobody());
            return;
        }
        List<ProfileView> people = services.pool().whom(services.actor());
        if (people.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("mentoring.sitIn.none.title"),
                                    getTranslation("mentoring.sitIn.none.text"))
                            .withExample(getTranslation("mentoring.sitIn.none.example")));
            return;
        }
        getContent().add(Shapes.quiet(getTranslation("mentoring.sitIn.how")));
        Catalogue catalogue = new Catalogue(services);
        people.forEach(profile -> {
            Article card = new Article(new Face(services, profile.person()), new ProfileFacts(catalogue, profile));
            card.addClassNames("sh-card", "sh-stack");
            getContent().add(card);
        });
    }
}
