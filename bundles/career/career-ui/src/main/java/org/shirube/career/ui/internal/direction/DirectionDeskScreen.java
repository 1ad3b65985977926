// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.Screen;
import org.shirube.ui.component.BeingDrawn;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Where HR writes the company's direction, and learns how many people relate something of theirs to it. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.DIRECTION_DESK,
        titleKey = "career.desk.title",
        icon = "location-arrow-circle-o",
        order = 77,
        roles = {Role.HR_ADMIN})
public final class DirectionDeskScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DirectionDesk desk;
    private final transient CurrentActor actor;
    private final transient CurrentZone zone;

    @Activate
    public DirectionDeskScreen(
            @Reference DirectionDesk desk, @Reference CurrentActor actor, @Reference CurrentZone zone) {
        this.desk = desk;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    void refresh() {
        List<Direction> all = desk.all(actor.get());
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new PageHeader(getTranslation("career.desk.title"))
                                .withSubline(getTranslation("career.desk.subline"))
                                .withActions(Shapes.mainButton(getTranslation("career.desk.new"), this::write)),
                        new VisibilityLine(getTranslation("career.desk.visible")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("career.desk.empty.title"), getTranslation("career.desk.empty.text"))
                            .withExample(getTranslation("career.desk.empty.example")));
            return;
        }
        DeskTools tools = new DeskTools(desk, actor, zone, this::refresh);
        Optional<DirectionCounts> counts = desk.counts(actor.get());
        counts.ifPresentOrElse(this::addDay, () -> addDrawing(all, tools));
        all.forEach(direction -> getContent()
                .add(new DirectionVersionCard(
                        tools, direction, counts.map(DirectionCounts::counts).orElse(List.of()))));
    }

    private void addDay(DirectionCounts counts) {
        getContent()
                .add(Shapes.quiet(getTranslation(
                        "career.desk.counts",
                        Wording.day(counts.drawn(), getLocale()),
                        DirectionDesk.DAYS_BETWEEN_COUNTS)));
    }

    /** Only what holds today is counted. */
    private void addDrawing(List<Direction> all, DeskTools tools) {
        if (all.stream().anyMatch(one -> !one.withdrawn() && one.text().holdsOn(tools.today()))) {
            getContent()
                    .add(new BeingDrawn(
                            getTranslation("career.desk.drawing"),
                            () -> desk.counts(actor.get()).isPresent(),
                            this::refresh));
        }
    }

    private void write() {
        new DirectionForm(new DeskTools(desk, actor, zone, this::refresh), null).open(this);
    }
}
