// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.people.api.EmployeeId;

/** What came out, who is with whom, who has nobody, and changing it by hand. */
final class RunBody extends Composite<Div> implements ByHand {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient MatchRun run;
    private final transient Faces faces;
    private final Said said;
    private final Div result = new Div();
    private final ProposalsCard proposals;
    private final UnmatchedCard unmatched;
    private transient @Nullable EmployeeId dragged;

    /** @param keeps is told which proposals are wanted now */
    RunBody(HrTools tools, MatchRun run, Wanted wanted, Consumer<Wanted> keeps, Said said) {
        this.tools = tools;
        this.run = run;
        this.said = said;
        this.faces = new Faces(tools, getLocale());
        proposals = new ProposalsCard(tools, run, faces, wanted, keeps, this);
        unmatched = new UnmatchedCard(tools, run, faces, this);
        result.add(new ResultCard(run));
        getContent().add(result, proposals, unmatched);
    }

    @Override
    public boolean possible() {
        return run.state() == MatchRun.State.READY;
    }

    @Override
    public void drag(@Nullable EmployeeId seeker) {
        dragged = seeker;
    }

    @Override
    public void dropOn(@Nullable EmployeeId offerer) {
        EmployeeId seeker = dragged;
        dragged = null;
        if (seeker != null) {
            open(new MoveDialog(tools, run, faces, seeker, this::changed), offerer);
        }
    }

    private void open(MoveDialog dialog, @Nullable EmployeeId offerer) {
        said.tried(() -> dialog.open(offerer));
    }

    @Override
    public void choose(EmployeeId seeker) {
        said.tried(() -> new MoveDialog(tools, run, faces, seeker, this::changed).open());
    }

    private void changed() {
        said.tried(() -> {
            MatchRun now = tools.matching().run(tools.hr(), run.id());
            result.removeAll();
            result.add(new ResultCard(now));
            proposals.refresh();
            unmatched.show(now);
            said.well(getTranslation("mentoring.hr.move.kept"));
        });
    }
}
