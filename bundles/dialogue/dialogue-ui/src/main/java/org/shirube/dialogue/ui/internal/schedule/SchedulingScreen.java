// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.schedule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.Errand;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Whom I schedule for, and who is due. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SCHEDULING,
        titleKey = "dialogue.schedule.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR, Role.HR_ADMIN})
public final class SchedulingScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public SchedulingScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    void refresh() {
        getContent().removeAll();
        WayLink back = new WayLink(Links.TALKS, getTranslation("dialogue.back"));
        back.addClassName("talks-back");
        getContent()
                .add(
                        back,
                        new PageHeader(getTranslation("dialogue.schedule.title"))
                                .withSubline(getTranslation("dialogue.schedule.subline")));
        List<Errand> errands = services.scheduling().errands(services.actor());
        if (errands.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("dialogue.schedule.none.title"),
                            getTranslation("dialogue.schedule.none.text")));
            return;
        }
        getContent().add(new VisibilityLine(getTranslation("dialogue.schedule.visible")));
        byGiver(errands).forEach((giver, all) -> {
            String name = Wording.name(services.name(giver), getLocale());
            Card card = new Card(getTranslation("dialogue.schedule.of", name));
            all.forEach(errand -> card.add(new ErrandRow(services, errand, this::refresh)));
            getContent().add(card);
        });
    }

    private static Map<EmployeeId, List<Errand>> byGiver(List<Errand> errands) {
        return errands.stream().collect(Collectors.groupingBy(Errand::giver, LinkedHashMap::new, Collectors.toList()));
    }
}
