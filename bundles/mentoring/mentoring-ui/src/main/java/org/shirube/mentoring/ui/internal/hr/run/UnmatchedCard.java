// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.PageQuery;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Who has nobody, why, and what would have to change. A pair that is dropped here is taken apart. */
final class UnmatchedCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 25;

    private final transient HrTools tools;
    private final transient MatchRun run;
    private final transient Faces faces;
    private final transient ByHand hand;
    private final Grid<Unmatched> grid = new Grid<>(AT_A_TIME);
    private final Paragraph nobody;

    UnmatchedCard(HrTools tools, MatchRun run, Faces faces, ByHand hand) {
        this.tools = tools;
        this.run = run;
        this.faces = faces;
        this.hand = hand;
        this.nobody = Shapes.quiet(getTranslation("mentoring.hr.unmatched.nobody"));
        grid.addComponentColumn(this::row).setHeader(getTranslation("mentoring.hr.unmatched.header"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("mentoring-hr-grid", "mentoring-hr-short");
        grid.getElement().setAttribute("aria-label", getTranslation("mentoring.hr.unmatched.title"));
        grid.setItems(query -> page(PageQuery.of(query)).stream());
        if (hand.possible()) {
            letDrag();
        }
        getContent().add(nobody, grid);
        show(run);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.unmatched.title"));
    }

    private List<Unmatched> page(PageRequest page) {
        List<Unmatched> some = tools.matching()
                .unmatched(tools.hr(), run.id(), page, getLocale())
                .items();
        faces.know(some.stream().map(Unmatched::seeker).toList());
        return some;
    }

    private void letDrag() {
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.ON_GRID);
        grid.addDragStartListener(
                start -> hand.drag(start.getDraggedItems().get(0).seeker()));
        grid.addDragEndListener(end -> hand.drag(null));
        grid.addDropListener(drop -> hand.dropOn(null));
    }

    /** Shows it as it is now. */
    void show(MatchRun run) {
        MatchRun.Result result = run.result();
        boolean somebody = result != null && result.unmatched() > 0;
        nobody.setVisible(!somebody);
        grid.setVisible(somebody);
        grid.getLazyDataView().setItemCountUnknown();
        grid.getDataProvider().refreshAll();
    }

    private void explain(Unmatched one) {
        new NearestDialog(tools, run.id(), one, faces).open();
    }

    private Component row(Unmatched one) {
        Div row = new Div(faces.of(one.seeker()), Shapes.quiet(one.words()));
        row.addClassNames("mentoring-hr-row", "mentoring-hr-unmatched");
        row.add(Inputs.small(
                getTranslation("mentoring.hr.unmatched.nearest"), faces.name(one.seeker()), () -> explain(one)));
        if (hand.possible()) {
            row.add(Inputs.small(
                    getTranslation("mentoring.hr.unmatched.choose"),
                    faces.name(one.seeker()),
                    () -> hand.choose(one.seeker())));
        }
        return row;
    }
}
