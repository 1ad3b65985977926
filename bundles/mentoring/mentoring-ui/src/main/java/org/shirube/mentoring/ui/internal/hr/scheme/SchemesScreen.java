// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** The schemes there are, newest first, and the ways to set one up and to what belongs to all of them. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.DESK,
        titleKey = "mentoring.hr.desk.title",
        icon = "connect-o",
        order = 78,
        roles = {Role.HR_ADMIN})
public final class SchemesScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 20;

    private final transient SchemeDesk schemes;
    private final transient Visit visit;

    @Activate
    public SchemesScreen(@Reference SchemeDesk schemes, @Reference Visit visit) {
        this.schemes = schemes;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("mentoring.hr.desk.title"))
                                .withSubline(getTranslation("mentoring.hr.desk.subline"))
                                .withActions(Shapes.mainButton(getTranslation("mentoring.hr.desk.new"), this::begin)),
                        Shapes.ways(
                                new WayLink(HrLinks.TOPICS, getTranslation("mentoring.hr.topics.title")),
                                new WayLink(HrLinks.NETWORK, getTranslation("mentoring.hr.network.title"))),
                        new VisibilityLine(getTranslation("mentoring.hr.desk.visible")));
        Div list = Shapes.stack();
        getContent().add(list);
        add(list, 0);
    }

    private void add(Div list, int from) {
        Page<Scheme> page = schemes.all(visit.actor(), new PageRequest(from, AT_A_TIME));
        if (from == 0 && page.items().isEmpty()) {
            list.add(new EmptyState(
                            getTranslation("mentoring.hr.desk.empty.title"),
                            getTranslation("mentoring.hr.desk.empty.text"))
                    .withExample(getTranslation("mentoring.hr.desk.empty.example"))
                    .withAction(getTranslation("mentoring.hr.desk.new"), this::begin));
        }
        page.items().forEach(scheme -> list.add(new SchemeCard(scheme)));
        if (page.more()) {
            Div more = new Div();
            more.add(Shapes.quietButton(getTranslation("mentoring.hr.more"), () -> {
                list.remove(more);
                add(list, from + AT_A_TIME);
            }));
            list.add(more);
        }
    }

    private void begin() {
        getUI().ifPresent(ui -> ui.navigate(HrLinks.NEW));
    }
}
