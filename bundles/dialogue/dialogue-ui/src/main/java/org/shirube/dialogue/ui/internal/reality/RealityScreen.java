// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.StageFigures;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.Screen;
import org.shirube.ui.component.BeingDrawn;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** 1on1s of a month in the company or a unit: the month and the unit stand in the address (F47). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.REALITY,
        titleKey = "dialogue.reality.title",
        icon = "bar-chart",
        order = 70,
        roles = {Role.HR_ADMIN})
public final class RealityScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TalkFigures figures;
    private final transient PeopleDirectory directory;
    private final transient Library library;
    private final transient StageFigures stages;
    private final transient CurrentActor actor;
    private final transient Clock clock;

    @Activate
    public RealityScreen(
            @Reference TalkFigures figures,
            @Reference PeopleDirectory directory,
            @Reference Library library,
            @Reference StageFigures stages,
            @Reference CurrentActor actor,
            @Reference Clock clock) {
        this.figures = figures;
        this.directory = directory;
        this.library = library;
        this.stages = stages;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        List<YearMonth> months = figures.months(actor.get());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("dialogue.reality.title"))
                                .withSubline(getTranslation("dialogue.reality.subline")),
                        new VisibilityLine(getTranslation("dialogue.reality.visible")));
        if (months.isEmpty()) {
            getContent().add(programme(null), empty("dialogue.reality.none"));
            return;
        }
        Place place = Place.of(parameters, months);
        getContent().add(programme(place.unit()));
        View view = View.of(figures, directory, actor.get(), place);
        RealityWords words = new RealityWords(this, library, getLocale());
        getContent().add(tools(months, place, view, words));
        if (!view.drawn()) {
            getContent()
                    .add(new BeingDrawn(
                            getTranslation("dialogue.reality.drawing.title"),
                            () -> figures.drawn(actor.get(), place.month()),
                            () -> show(parameters)));
        } else if (view.nothing()) {
            getContent().add(empty(place.unit() == null ? "dialogue.reality.few" : "dialogue.reality.unit"));
        } else {
            getContent().add(new RealityBody(view, words));
        }
    }

    private ProgrammeHint programme(@Nullable UnitId unit) {
        return new ProgrammeHint(stages.of(actor.get(), unit, LocalDate.now(clock)));
    }

    private EmptyState empty(String key) {
        return new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text"))
                .withExample(getTranslation("dialogue.reality.example"));
    }

    private Div tools(List<YearMonth> months, Place place, View view, RealityWords words) {
        Select<YearMonth> month = new Select<>();
        month.setLabel(getTranslation("dialogue.reality.month"));
        month.setItems(months);
        month.setItemLabelGenerator(words::month);
        month.setValue(place.month());
        month.addValueChangeListener(change -> go(change.getValue(), place.unit()));
        UnitChoice unit = new UnitChoice(
                directory, actor, place.month().atEndOfMonth(), place.unit(), to -> go(place.month(), to));
        RealityCsv csv = new RealityCsv(words);
        Anchor download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("1on1-" + place.month() + ".csv");
                    event.setContentType("text/csv;charset=utf-8");
                    csv.write(view, event.getOutputStream());
                },
                getTranslation("dialogue.reality.csv"));
        download.addClassName("talks-sheet");
        download.setVisible(view.drawn());
        Div tools = Shapes.line(month, unit, download);
        tools.addClassName("talks-tools");
        return tools;
    }

    private void go(YearMonth month, @Nullable UnitId unit) {
        getUI().ifPresent(ui -> go(ui, new Place(month, unit)));
    }

    private static void go(UI ui, Place place) {
        ui.navigate(Links.REALITY, place.parameters());
    }
}
