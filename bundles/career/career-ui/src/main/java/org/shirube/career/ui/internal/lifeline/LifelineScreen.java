// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.Construal;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFiles;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.LookBook;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** One's own lifeline: the chart to take hold of, and the same as a table. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.LIFELINE,
        titleKey = "career.lifeline.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class LifelineScreen extends Composite<Styled> implements BeforeEnterObserver, Drawing.Hands {

    private static final long serialVersionUID = 1L;

    private final transient Lifelines lifelines;
    private final transient ToolsCard.Parts tools;
    private final transient Visit visit;
    private final transient EventWords words = new EventWords(this);
    private final Filter filter = new Filter(this::filtered);
    private final Said said = new Said();
    private final ChartBox chart;
    private final EventTable table = new EventTable(LifelineScreen::way);
    private final Div aside = new Div();
    private transient List<LifelineEvent> events = List.of();

    @Activate
    public LifelineScreen(
            @Reference Lifelines lifelines,
            @Reference LifelineFiles files,
            @Reference Shares shares,
            @Reference LookBook looks,
            @Reference Visit visit) {
        this.lifelines = lifelines;
        this.tools = new ToolsCard.Parts(lifelines, files, shares, looks, visit);
        this.visit = visit;
        chart = new ChartBox(Drawing.held(visit.today(), this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        events = lifelines.own(visit.actor());
        getContent().removeAll();
        getContent().addClassName("ll-screen");
        getContent().add(new Back(), header(), visible());
        if (events.isEmpty()) {
            getContent().add(new Prompts(prompt -> quick().about(prompt).open()));
        } else {
            getContent().add(filter, drawn(), said, aside, listed());
            show();
        }
        getContent().add(new ToolsCard(tools, events, this::refresh));
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(words.text("title")).withSubline(words.text("subline"));
        var add = Shapes.mainButton(words.text("add"), () -> quick().open());
        add.addClassName("career-no-print");
        if (events.isEmpty()) {
            return header.withActions(add);
        }
        var print = Shapes.quietButton(words.text("print"), () -> getElement().executeJs("window.print()"));
        print.addClassName("career-no-print");
        return header.withActions(print, add);
    }

    private VisibilityLine visible() {
        VisibilityLine line = new VisibilityLine(words.text("visible"));
        line.addClassName("career-no-print");
        return line;
    }

    private Card drawn() {
        Card card = new Card(words.text("chart"), chart, Shapes.quiet(words.text("chart.help")));
        card.addClassName("ll-card");
        return card;
    }

    private Card listed() {
        Card card = new Card(words.text("table"), table);
        card.addClassName("career-no-print");
        return card;
    }

    private void show() {
        chart.show(filter.of(events));
        table.show(filter.of(events));
        retell();
    }

    /** The figures of all of it. */
    private void retell() {
        chart.resay(filter.of(events));
        aside.removeAll();
        aside.add(new ConstrualCard(Construal.of(events)));
    }

    private void filtered() {
        getElement()
                .executeJs(
                        "window.history.replaceState(window.history.state, '', $0)", Links.LIFELINE + filter.query());
        show();
    }

    private static com.vaadin.flow.component.Component way(LifelineEvent event) {
        return new WayLink(Links.event(event.id()), event.experience().title());
    }

    private QuickDialog quick() {
        return new QuickDialog(lifelines, visit, event -> {
            refresh();
            said.done(event, "said.added");
            chart.focus(event.id());
        });
    }

    @Override
    public long moved(EventId id, long version, boolean now, int value) {
        try {
            LifelineEvent event = put(id, version, now, value);
            events = events.stream()
                    .map(old -> old.id().equals(id) ? event : old)
                    .toList();
            table.retell(event);
            retell();
            said.done(event, now ? "said.now" : "said.then");
            return event.version();
        } catch (ChangedElsewhereException e) {
            reload();
            said.refused(words.text("elsewhere"), words.text("elsewhere.text"));
        } catch (LimitReachedException e) {
            reload();
            said.refused(words.text("meanings.many", e.most()), words.text("meanings.many.text"));
        }
        return version;
    }

    private void reload() {
        events = lifelines.own(visit.actor());
        show();
    }

    private LifelineEvent put(EventId id, long version, boolean now, int value) {
        if (now) {
            return lifelines.reappraise(visit.actor(), id, version, value, "");
        }
        LifelineEvent was = lifelines.own(visit.actor(), id).orElseThrow(ChangedElsewhereException::new);
        return lifelines.change(visit.actor(), id, version, was.experience().withThen(value));
    }

    @Override
    public void opened(EventId event) {
        getUI().ifPresent(ui -> ui.navigate(Links.event(event)));
    }

    @Override
    public void wished(LocalDate day, int value) {
        quick().at(day, value).open();
    }
}
