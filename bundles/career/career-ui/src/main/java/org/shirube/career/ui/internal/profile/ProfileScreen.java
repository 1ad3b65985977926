// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.profile.Change;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.career.ui.internal.part.Tabs;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** My profile: five areas with notes, Will and Must side by side, a year ago and now, and how it came to be. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.PROFILE,
        titleKey = "career.profile.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class ProfileScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<String> VIEWS = List.of("board", "overlap", "year", "trail");

    private final transient ProfileTools tools;
    private transient QueryParameters asked = QueryParameters.empty();

    @Activate
    public ProfileScreen(@Reference ProfileTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        asked = parameters;
        refresh();
    }

    private void refresh() {
        Profile profile = tools.own();
        List<Change> trail = profile.statements().isEmpty() ? tools.profiles.trail(tools.visit.actor()) : List.of();
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.profile.title"))
                                .withSubline(getTranslation("career.profile.subline"))
                                .withActions(
                                        new WayLink(Links.PROFILE_PRINT, getTranslation("career.profile.print.way"))),
                        new VisibilityLine(getTranslation("career.profile.visible")));
        if (profile.statements().isEmpty() && trail.isEmpty()) {
            getContent().add(empty());
        } else {
            getContent().add(tabs(), view(profile));
        }
    }

    private EmptyState empty() {
        return new EmptyState(getTranslation("career.profile.empty.title"), getTranslation("career.profile.empty.text"))
                .withExample(getTranslation("career.profile.empty.example"))
                .withAction(
                        getTranslation("career.profile.empty.do"),
                        () -> new StatementForm(tools, Field.CAN, null, this::refresh).open(this));
    }

    private String wanted() {
        return asked.getSingleParameter(Tabs.VIEW).filter(VIEWS::contains).orElse(VIEWS.get(0));
    }

    private Tabs tabs() {
        Tabs tabs = new Tabs(getTranslation("career.profile.views"));
        VIEWS.forEach(view -> tabs.with(
                Links.PROFILE + "?" + Tabs.VIEW + "=" + view,
                getTranslation("career.profile.view." + view),
                view.equals(wanted())));
        return tabs;
    }

    private Component view(Profile profile) {
        return switch (wanted()) {
            case "overlap" -> new BoardView(tools, profile, List.of(Field.WILL, Field.MUST), this::refresh);
            case "year" -> new YearView(tools, then());
            case "trail" -> new TrailView(tools, profile);
            default -> new BoardView(tools, profile, List.of(Field.values()), this::refresh);
        };
    }

    private LocalDate then() {
        LocalDate year = tools.visit.today().minusYears(1);
        return asked.getSingleParameter(YearView.THEN).flatMap(YearView::day).orElse(year);
    }
}
