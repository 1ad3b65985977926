// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.Shapes;

/** Who is with whom, to search, sort and change; what is asked for stands in the address. */
final class ProposalsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient MatchRun run;
    private final transient Faces faces;
    private final ProposalGrid grid;
    private final Div only = new Div();
    private final Paragraph nothing;
    private final transient Consumer<Wanted> keeps;
    private transient Wanted wanted;

    ProposalsCard(HrTools tools, MatchRun run, Faces faces, Wanted wanted, Consumer<Wanted> keeps, ByHand hand) {
        this.tools = tools;
        this.run = run;
        this.faces = faces;
        this.wanted = wanted;
        this.keeps = keeps;
        this.grid = new ProposalGrid(tools, run, faces, hand, () -> this.wanted.query());
        this.nothing = Shapes.quiet(getTranslation("mentoring.hr.proposals.none"));
        Div filters = Shapes.line(search(), order(), byHand());
        if (run.earlier() != null) {
            filters.add(changed());
        }
        filters.addClassName("mentoring-hr-tools");
        getContent().add(filters, only);
        if (hand.possible()) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.proposals.drag")));
        }
        getContent().add(nothing, grid);
        refresh();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.proposals.title"));
    }

    void refresh() {
        boolean empty = tools.matching()
                .proposals(tools.hr(), run.id(), wanted.query(), PageRequest.first(1))
                .items()
                .isEmpty();
        nothing.setVisible(empty);
        grid.setVisible(!empty);
        grid.again();
        showPerson();
    }

    /** The field is empty after the page was loaded anew, so who is asked for is said beside it. */
    private void showPerson() {
        only.removeAll();
        EmployeeId person = wanted.query().person();
        if (person != null) {
            only.add(Shapes.line(
                    Shapes.quiet(getTranslation("mentoring.hr.proposals.only", faces.name(person))),
                    Shapes.quietButton(getTranslation("mentoring.hr.proposals.all"), () -> show(wanted.person(null)))));
        }
    }

    private void show(Wanted other) {
        wanted = other;
        keeps.accept(other);
        refresh();
        // The page stays; only its address changes, so that it can be kept and passed on.
        getElement()
                .executeJs(
                        "window.history.replaceState(window.history.state, '', $0)",
                        HrLinks.run(run.id()) + other.asQuery());
    }

    private ColleagueField search() {
        ColleagueField field =
                new ColleagueField(tools.visit(), getTranslation("mentoring.hr.proposals.person"), Set.of());
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> show(wanted.person(person(field))));
        return field;
    }

    private static @Nullable EmployeeId person(ColleagueField field) {
        return field.person().orElse(null);
    }

    private Select<ProposalQuery.Order> order() {
        Select<ProposalQuery.Order> order = new Select<>();
        order.setLabel(getTranslation("mentoring.hr.proposals.order"));
        order.setItems(ProposalQuery.Order.values());
        order.setItemLabelGenerator(one -> getTranslation("mentoring.hr.proposals.order." + one));
        order.setValue(wanted.query().order());
        order.addValueChangeListener(change -> show(wanted.order(change.getValue())));
        return order;
    }

    private Checkbox changed() {
        Checkbox box = new Checkbox(
                getTranslation("mentoring.hr.proposals.changed"), wanted.query().changed());
        box.addValueChangeListener(change -> show(wanted.changed(change.getValue())));
        return box;
    }

    private Checkbox byHand() {
        Checkbox box = new Checkbox(
                getTranslation("mentoring.hr.proposals.byHand"), wanted.query().byHand());
        box.addValueChangeListener(change -> show(wanted.byHand(change.getValue())));
        return box;
    }
}
