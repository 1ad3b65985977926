// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.calendar;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.FeedServer;
import org.shirube.dialogue.api.TalkCalendar;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;

/** Calendar and mail of one's talks. It is there where somebody serves calendars. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.CALENDAR,
        titleKey = "dialogue.calendar.title",
        icon = "calendar-envelope",
        order = 55,
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class CalendarScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient TalkCalendar calendar;
    private final transient FeedServer server;

    @Activate
    public CalendarScreen(
            @Reference Services services, @Reference TalkCalendar calendar, @Reference FeedServer server) {
        this.services = services;
        this.calendar = calendar;
        this.server = server;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("dialogue.calendar.title"))
                        .withSubline(getTranslation("dialogue.calendar.subline")));
        if (services.actor().person().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("dialogue.calendar.nobody.title"),
                            getTranslation("dialogue.calendar.nobody.text")));
            return;
        }
        getContent().add(new MailCard(services, calendar), new FeedCard(services, calendar, server));
    }
}
