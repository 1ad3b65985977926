// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Wording;

/** Everybody, found by any script of the name. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.DIRECTORY,
        titleKey = "people.directory.title",
        icon = "users",
        order = 100,
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN, Role.COUNSELLOR, Role.INTEGRATOR, Role.OPERATOR})
public final class DirectoryScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDirectory directory;
    private final transient CurrentActor actor;
    private final LocalDate today;
    private final FilterBar filters;
    private final Paragraph sentence = Parts.quiet("");
    private final PeopleGrid grid;
    private final Div empty;
    private transient Filter filter;
    private int count;

    @Activate
    public DirectoryScreen(
            @Reference PeopleDirectory directory, @Reference CurrentActor actor, @Reference Clock clock) {
        this.directory = directory;
        this.actor = actor;
        this.today = LocalDate.now(clock);
        this.filter = new Filter("", null, Presence.PRESENT, today);
        this.filters = new FilterBar(directory, actor, today, filter, this::apply);
        this.grid = new PeopleGrid(actor.get().is(Role.HR_ADMIN));
        this.empty = Parts.empty(
                getTranslation("people.directory.none.title"),
                getTranslation("people.directory.none.text"),
                new Button(getTranslation("people.directory.none.all"), click -> everybody()));
        grid.setItems(people());
        sentence.getElement().setAttribute("aria-live", "polite");
        getContent().fill();
        getContent().add(Parts.head(getTranslation("people.directory.title")), filters, sentence, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        filter = Filter.of(parameters, today);
        filters.show(filter);
        refresh();
    }

    private void apply(Filter changed) {
        filter = changed;
        Links.say(getUI(), Links.DIRECTORY, changed.parameters(today));
        refresh();
    }

    private void everybody() {
        Filter all = new Filter("", null, Presence.PRESENT, filter.asOf());
        filters.show(all);
        apply(all);
        filters.focus();
    }

    private void refresh() {
        count = (int) Math.min(directory.count(actor.get(), filter.query()), Integer.MAX_VALUE);
        String day = Wording.day(filter.asOf(), getLocale());
        sentence.setText(
                getTranslation(filter.narrows() ? "people.directory.found" : "people.directory.everybody", count, day));
        grid.asOf(filter.asOf().equals(today) ? null : filter.asOf());
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
    }

    private CallbackDataProvider<EmployeeSummary, Void> people() {
        return DataProvider.fromCallbacks(
                query -> directory
                        .search(actor.get(), filter.query(), new PageRequest(query.getOffset(), query.getLimit()))
                        .items()
                        .stream(),
                query -> count);
    }
}
