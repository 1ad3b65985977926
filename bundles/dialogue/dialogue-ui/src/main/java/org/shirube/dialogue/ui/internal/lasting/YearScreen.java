// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.ui.internal.part.Back;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Sheet;
import org.shirube.dialogue.ui.internal.part.SheetBar;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** What was said in a year, to read, to print, or to take as Markdown (F56, F96). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.YEAR + "/:id",
        titleKey = "dialogue.year.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class YearScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public YearScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingId talk = Links.meeting(event.getLocation().getQueryParameters().getSingleParameter("talk"));
        show(Links.pairing(event.getRouteParameters().get("id")), talk);
    }

    /**
     * @param talk the annual talk that looks back on the year, or null for the year up to today
     */
    void show(@Nullable PairingId id, @Nullable MeetingId talk) {
        getContent().showOrGone(id, known -> show(year(known, talk)));
    }

    private Year year(PairingId id, @Nullable MeetingId talk) {
        return talk == null
                ? services.lasting()
                        .years()
                        .upTo(services.actor(), id, services.today().plusDays(1))
                : services.lasting().years().before(services.actor(), talk);
    }

    private void show(Year year) {
        YearPart part = new YearPart(services, year);
        Sheet sheet = part.sheet();
        Div controls = Shapes.stack(
                new VisibilityLine(getTranslation("dialogue.sheet.visible")),
                new SheetBar("1on1-year.md", () -> sheet));
        controls.addClassName("talks-no-print");
        getContent()
                .add(new Back(), new PageHeader(sheet.title()).withSubline(sheet.people()), controls, part.unheaded());
    }
}
