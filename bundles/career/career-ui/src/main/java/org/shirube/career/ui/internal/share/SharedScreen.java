// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Parts;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** What one person shares with whoever looks. For somebody they share nothing with it is as empty as for an unknown person. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SHARED,
        titleKey = "career.shared",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class SharedScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private final transient Visit visit;

    @Activate
    public SharedScreen(@Reference Parts parts, @Reference Visit visit) {
        this.parts = parts;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EmployeeId> owner = event.getRouteParameters().get(Links.OWNER).flatMap(SharedScreen::id);
        List<com.vaadin.flow.component.Component> cards = owner.stream()
                .flatMap(person -> parts.shared().stream().flatMap(part -> part.of(person).stream()))
                .toList();
        getContent().removeAll();
        getContent().add(new Back());
        if (owner.isEmpty() || cards.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("career.shared.none.title"), getTranslation("career.shared.none.text")));
            return;
        }
        String name = Wording.name(visit.name(owner.get()), getLocale());
        getContent()
                .add(
                        new PageHeader(getTranslation("career.shared.title", name)),
                        new VisibilityLine(getTranslation("career.shared.visible", name)));
        getContent().add(cards);
    }

    private static Optional<EmployeeId> id(String typed) {
        try {
            return Optional.of(new EmployeeId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
