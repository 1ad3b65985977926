// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.WayLink;

/** Sets a scheme up: first what kind, then a form that is filled in as such a scheme usually is. The kind stands in the address. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.NEW,
        titleKey = "mentoring.hr.new.title",
        roles = {Role.HR_ADMIN})
public final class NewSchemeScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "kind";

    private final transient HrTools tools;

    @Activate
    public NewSchemeScreen(
            @Reference SchemeDesk schemes,
            @Reference Matching matching,
            @Reference Topics topics,
            @Reference PeopleDirectory directory,
            @Reference Visit visit) {
        this.tools = new HrTools(schemes, matching, topics, directory, visit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter(KIND).orElse("");
        Optional<SchemeKind> chosen = Arrays.stream(SchemeKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
        String subline = chosen.isPresent() ? "mentoring.hr.new.filled" : "mentoring.hr.new.subline";
        getContent().removeAll();
        getContent()
                .add(
                        new WayLink(Links.DESK, getTranslation("mentoring.hr.back")),
                        new PageHeader(getTranslation("mentoring.hr.new.title")).withSubline(getTranslation(subline)));
        chosen.ifPresentOrElse(this::addForm, () -> getContent().add(kinds()));
    }

    private UnorderedList kinds() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sh-tiles", "mentoring-hr-kinds");
        for (SchemeKind kind : SchemeKind.values()) {
            Span what = new Span(getTranslation("mentoring.hr.kind." + kind + ".what"));
            what.addClassName("sh-quiet");
            String address =
                    HrLinks.NEW + "?" + QueryParameters.of(KIND, kind.name()).getQueryString();
            WayLink way = new WayLink(address, new Span(SchemeWords.kind(this, kind)), what);
            way.addClassName("sh-tile");
            list.add(new ListItem(way));
        }
        return list;
    }

    private void addForm(SchemeKind kind) {
        SchemePlan usual = Beginnings.of(this, kind, tools.visit().today());
        getContent()
                .add(
                        new KindLine(kind),
                        new PlanForm(tools, usual, getTranslation("mentoring.hr.form.create"), this::create));
    }

    private void create(SchemePlan plan) {
        Scheme made = tools.schemes().create(tools.hr(), plan);
        getUI().ifPresent(ui -> ui.navigate(HrLinks.scheme(made.id())));
    }
}
