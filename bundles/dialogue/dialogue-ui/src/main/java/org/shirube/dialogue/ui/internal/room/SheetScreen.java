// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.ui.internal.part.Back;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Sheet;
import org.shirube.dialogue.ui.internal.part.SheetBar;
import org.shirube.dialogue.ui.internal.part.SheetView;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** A talk on one sheet, to read, to print, or to take as Markdown (F96). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SHEET + "/:id",
        titleKey = "dialogue.talk.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class SheetScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Checkbox own = new Checkbox();
    private final Div paper = new Div();

    @Activate
    public SheetScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Links.meeting(event.getRouteParameters().get("id")));
    }

    void show(@Nullable MeetingId id) {
        getContent().showOrGone(id, known -> show(services.room().enter(services.actor(), known)));
    }

    private void show(Room room) {
        Actor actor = services.actor();
        Summary summary = summary(room.meeting());
        String when = Wording.moment(room.meeting().appointment().starts(), services.zone(), getLocale());
        Sheet first = summary.sheet(room, when, false);
        own.setLabel(getTranslation("dialogue.sheet.own"));
        own.addValueChangeListener(change -> paper(summary.sheet(room, when, change.getValue())));
        SheetBar bar = new SheetBar(
                "1on1.md",
                () -> summary.sheet(
                        services.room().enter(actor, room.meeting().id()), when, Boolean.TRUE.equals(own.getValue())));
        Div controls = Shapes.stack(new VisibilityLine(getTranslation("dialogue.sheet.visible")), own, bar);
        controls.addClassName("talks-no-print");
        getContent().add(new Back(), new PageHeader(first.title()).withSubline(first.people()), controls, paper);
        paper(first);
    }

    private void paper(Sheet sheet) {
        paper.removeAll();
        paper.add(
                sheet.parts().isEmpty() ? Shapes.quiet(getTranslation("dialogue.sheet.empty")) : new SheetView(sheet));
    }

    private Summary summary(Meeting meeting) {
        Map<EmployeeId, String> names = Stream.of(meeting.member(), meeting.partner())
                .collect(Collectors.toMap(id -> id, id -> Wording.name(services.name(id), getLocale())));
        Choices choices = new Choices(services.library(), getLocale());
        return new Summary(getLocale(), choices, names::get, this::getTranslation);
    }
}
