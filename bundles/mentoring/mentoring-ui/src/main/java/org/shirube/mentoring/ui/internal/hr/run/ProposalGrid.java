// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.FitBar;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.PageQuery;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/**
 * Pairs in rows that are loaded as they come into sight and wrap where there is no room. A row can be dragged: its seeker goes to
 * the offerer of the row it is dropped on.
 */
final class ProposalGrid extends Grid<Proposal> {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 25;

    private final transient HrTools tools;
    private final transient MatchRun run;
    private final transient Faces faces;
    private final transient ByHand hand;

    ProposalGrid(HrTools tools, MatchRun run, Faces faces, ByHand hand, Supplier<ProposalQuery> wanted) {
        super(AT_A_TIME);
        this.tools = tools;
        this.run = run;
        this.faces = faces;
        this.hand = hand;
        addComponentColumn(this::row).setHeader(getTranslation("mentoring.hr.proposals.header"));
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassNames("mentoring-hr-grid", "mentoring-hr-proposals");
        getElement().setAttribute("aria-label", getTranslation("mentoring.hr.proposals.title"));
        setItems(query -> page(wanted.get(), PageQuery.of(query)).stream());
        if (hand.possible()) {
            letDrag();
        }
    }

    private List<Proposal> page(ProposalQuery query, PageRequest page) {
        List<Proposal> pairs =
                tools.matching().proposals(tools.hr(), run.id(), query, page).items();
        faces.know(pairs.stream()
                .flatMap(pair -> Stream.of(pair.seeker(), pair.offerer()))
                .toList());
        return pairs;
    }

    private void letDrag() {
        setRowsDraggable(true);
        setDropMode(GridDropMode.ON_TOP);
        addDragStartListener(start -> hand.drag(start.getDraggedItems().get(0).seeker()));
        addDragEndListener(end -> hand.drag(null));
        addDropListener(drop -> drop.getDropTargetItem().ifPresent(on -> hand.dropOn(on.offerer())));
    }

    /** Asks for the rows anew. */
    void again() {
        getLazyDataView().setItemCountUnknown();
        getDataProvider().refreshAll();
    }

    private Component row(Proposal pair) {
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Div two = new Div(faces.of(pair.seeker()), arrow, faces.of(pair.offerer()));
        two.addClassName("mentoring-hr-two");
        Div acts = new Div(new FitBar(pair.score()));
        acts.addClassName("mentoring-hr-acts");
        if (pair.byHand()) {
            acts.add(new StatusPill(Tone.INFO, getTranslation("mentoring.hr.proposals.hand")));
        }
        Proposal.Since since = pair.since();
        if (since != null && since != Proposal.Since.SAME) {
            acts.add(new StatusPill(Tone.NEUTRAL, getTranslation("mentoring.hr.proposals.since." + since)));
        }
        String about =
                getTranslation("mentoring.hr.proposals.about", faces.name(pair.seeker()), faces.name(pair.offerer()));
        acts.add(Inputs.small(getTranslation("mentoring.hr.proposals.why"), about, () -> explain(pair)));
        if (hand.possible()) {
            acts.add(Inputs.small(
                    getTranslation("mentoring.hr.proposals.change"), about, () -> hand.choose(pair.seeker())));
        }
        Div row = new Div(two, acts);
        row.addClassName("mentoring-hr-row");
        return row;
    }

    private void explain(Proposal pair) {
        new ReasonsDialog(tools, run.id(), pair, faces).open();
    }
}
