// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.people.ui.internal.part.DayPicker;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Styled;
import org.shirube.people.ui.internal.part.UnitPicker;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.Screen;
import org.shirube.ui.component.WayLink;

/** The units: one with its neighbours as a chart, or all of them as a tree that opens level by level. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.ORGANISATION,
        titleKey = "people.organisation.title",
        icon = "sitemap",
        order = 110,
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN, Role.COUNSELLOR, Role.INTEGRATOR, Role.OPERATOR})
public final class OrganisationScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDirectory directory;
    private final transient CurrentActor actor;
    private final LocalDate today;
    private final DayPicker day;
    private final UnitPicker search;
    private final Tabs tabs = new Tabs();
    private final Tab treeTab = new Tab(getTranslation("people.organisation.tree"));
    private final Div body = new Div();
    private LocalDate asOf;
    private transient @Nullable UnitId unit;

    @Activate
    public OrganisationScreen(
            @Reference PeopleDirectory directory, @Reference CurrentActor actor, @Reference Clock clock) {
        this.directory = directory;
        this.actor = actor;
        this.today = LocalDate.now(clock);
        this.asOf = today;
        this.day = new DayPicker(today, picked -> open(unit, picked));
        this.search =
                new UnitPicker(directory, actor, () -> asOf, picked -> open(picked == null ? null : picked.id(), asOf));
        search.setPlaceholder(getTranslation("people.organisation.search"));
        tabs.add(new Tab(getTranslation("people.organisation.chart")), treeTab);
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(unit, asOf);
            }
        });
        body.addClassName("people-stack");
        getContent().fill();
        Div tools = Parts.row(search, day, tabs);
        tools.addClassName("people-filters");
        getContent().add(Parts.head(getTranslation("people.organisation.title")), tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        UUID id = Links.id(parameters.getSingleParameter(Links.UNIT).orElse(null));
        unit = id == null ? null : new UnitId(id);
        asOf = Links.asOf(parameters, today);
        tabs.setSelectedIndex(
                parameters.getSingleParameter("view").filter("tree"::equals).isPresent() ? 1 : 0);
        show();
    }

    private void open(@Nullable UnitId wanted, LocalDate on) {
        unit = wanted;
        asOf = on;
        QueryParameters parameters = Links.parameters(
                Links.UNIT, unit, Links.AS_OF, asOf.equals(today) ? null : asOf, "view", isTree() ? "tree" : null);
        Links.say(getUI(), Links.ORGANISATION, parameters);
        show();
    }

    private boolean isTree() {
        return tabs.getSelectedTab() == treeTab;
    }

    private void show() {
        day.show(asOf);
        search.show(unit);
        body.removeAll();
        LocalDate linked = asOf.equals(today) ? null : asOf;
        List<OrganisationUnit> tops = directory.unitsBelow(actor.get(), null, asOf);
        if (tops.isEmpty()) {
            body.add(Parts.empty(
                    getTranslation("people.organisation.none.title"), getTranslation("people.organisation.none.text")));
        } else if (isTree()) {
            body.add(new UnitTree(directory, actor, asOf, linked));
        } else {
            body.add(chart(tops, linked));
        }
    }

    private com.vaadin.flow.component.Component chart(List<OrganisationUnit> tops, @Nullable LocalDate linked) {
        UnitId wanted = unit;
        if (wanted == null && tops.size() > 1) {
            return UnitChart.ofTops(tops, linked);
        }
        Optional<OrganisationUnit> shown =
                wanted == null ? Optional.of(tops.get(0)) : directory.unit(actor.get(), wanted, asOf);
        return shown.<com.vaadin.flow.component.Component>map(
                        one -> UnitChart.of(directory, actor.get(), one, asOf, linked))
                .orElseGet(() -> Parts.empty(
                        getTranslation("people.organisation.unknown.title"),
                        getTranslation("people.organisation.unknown.text"),
                        new WayLink(Links.ORGANISATION, getTranslation("people.organisation.unknown.top"))));
    }
}
