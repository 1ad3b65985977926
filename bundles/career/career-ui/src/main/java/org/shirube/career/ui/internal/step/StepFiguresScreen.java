// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.step.StepCount;
import org.shirube.career.api.step.StepFigures;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.BeingDrawn;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** How many declared a step: a month and a unit, both in the address (F107). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.STEP_FIGURES,
        titleKey = "career.stepFigures.title",
        icon = "flag-checkered",
        order = 75,
        roles = {Role.HR_ADMIN})
public final class StepFiguresScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String MONTH = "month";
    private static final String UNIT = "unit";

    private final transient StepFigures figures;
    private final transient PeopleDirectory directory;
    private final transient Visit visit;

    @Activate
    public StepFiguresScreen(
            @Reference StepFigures figures, @Reference PeopleDirectory directory, @Reference Visit visit) {
        this.figures = figures;
        this.directory = directory;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<YearMonth> months = figures.months(visit.actor());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("career.stepFigures.title"))
                                .withSubline(getTranslation("career.stepFigures.subline")),
                        new VisibilityLine(getTranslation("career.stepFigures.visible")));
        if (months.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("career.stepFigures.none.title"),
                            getTranslation("career.stepFigures.none.text")));
            return;
        }
        show(event.getLocation().getQueryParameters(), months);
    }

    private void show(QueryParameters asked, List<YearMonth> months) {
        YearMonth month = asked.getSingleParameter(MONTH).stream()
                .flatMap(typed -> months.stream().filter(one -> one.toString().equals(typed)))
                .findFirst()
                .orElse(months.get(0));
        UnitId unit = asked.getSingleParameter(UNIT)
                .flatMap(StepFiguresScreen::id)
                .flatMap(id -> directory.unit(visit.actor(), id, month.atEndOfMonth()))
                .map(OrganisationUnit::id)
                .orElse(null);
        getContent().add(choice(months, month, unit));
        if (!figures.isDrawn(visit.actor(), month)) {
            getContent()
                    .add(new BeingDrawn(
                            getTranslation("career.stepFigures.drawing.title"),
                            () -> figures.isDrawn(visit.actor(), month),
                            () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
            return;
        }
        getContent().add(whole(figures.of(visit.actor(), unit, month), unit));
        List<OrganisationUnit> below = below(unit, month);
        if (!below.isEmpty()) {
            getContent().add(new UnitsCard(figures, visit.actor(), below, month));
        }
    }

    private static Optional<UnitId> id(String typed) {
        try {
            return Optional.of(UnitId.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where the company has a single unit at the top, that is the company, and what is below it is of interest. */
    private List<OrganisationUnit> below(@Nullable UnitId unit, YearMonth month) {
        List<OrganisationUnit> below = directory.unitsBelow(visit.actor(), unit, month.atEndOfMonth());
        return unit == null && below.size() == 1
                ? directory.unitsBelow(visit.actor(), below.get(0).id(), month.atEndOfMonth())
                : below;
    }

    private Select<YearMonth> choice(List<YearMonth> months, YearMonth month, @Nullable UnitId unit) {
        Select<YearMonth> select = new Select<>();
        select.setLabel(getTranslation("career.stepFigures.month"));
        select.setItems(months);
        select.setItemLabelGenerator(StepWords::month);
        select.setValue(month);
        select.addValueChangeListener(
                change -> getUI().ifPresent(ui -> ui.navigate(Links.STEP_FIGURES, place(change.getValue(), unit))));
        return select;
    }

    static QueryParameters place(YearMonth month, @Nullable UnitId unit) {
        return QueryParameters.simple(
                unit == null
                        ? Map.of(MONTH, month.toString())
                        : Map.of(MONTH, month.toString(), UNIT, unit.toString()));
    }

    private Card whole(StepCount count, @Nullable UnitId unit) {
        String name = unit == null ? getTranslation("career.stepFigures.company") : name(unit, count.month());
        Paragraph sentence = new Paragraph(
                count.withheld()
                        ? getTranslation("career.stepFigures.withheld")
                        : getTranslation("career.stepFigures.sentence", count.people(), count.declared()));
        sentence.addClassName("career-strong");
        Card card = new Card(name, sentence, Shapes.quiet(getTranslation("career.stepFigures.why")));
        if (unit != null) {
            card.add(new WayLink(
                    Links.STEP_FIGURES + "?" + place(count.month(), null).getQueryString(),
                    getTranslation("career.stepFigures.company")));
        }
        return card;
    }

    private String name(UnitId unit, YearMonth month) {
        return directory
                .unit(visit.actor(), unit, month.atEndOfMonth())
                .map(OrganisationUnit::name)
                .orElse("");
    }
}
