// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** How far a run is, looked at once a second. It goes on without anybody looking, and can be stopped. */
final class RunProgress extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 1_000;

    private final transient HrTools tools;
    private final transient RunId id;
    private final transient Runnable over;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph step = new Paragraph();
    private @Nullable Registration polls;

    /** @param over called once it no longer goes on */
    RunProgress(HrTools tools, MatchRun run, Runnable over) {
        this.tools = tools;
        this.id = run.id();
        this.over = over;
        bar.getElement().setAttribute("aria-label", getTranslation("mentoring.hr.run.progress"));
        step.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        step,
                        bar,
                        Shapes.quiet(getTranslation("mentoring.hr.run.leave")),
                        Shapes.line(Shapes.quietButton(getTranslation("mentoring.hr.run.cancel"), this::cancel)));
        show(run);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.run.progress"));
    }

    static boolean goesOn(MatchRun run) {
        return run.state() == MatchRun.State.WAITING || run.state() == MatchRun.State.RUNNING;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(this::look);
        event.getUI().setPollInterval(POLL_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look(PollEvent event) {
        try {
            MatchRun run = tools.matching().run(tools.hr(), id);
            if (goesOn(run)) {
                show(run);
                return;
            }
        } catch (MentoringRefusedException e) {
            // It is gone, which the page says once it is made anew.
        }
        over.run();
    }

    private void show(MatchRun run) {
        boolean waits = run.state() == MatchRun.State.WAITING;
        bar.setIndeterminate(waits);
        bar.setValue(waits ? 0 : Math.max(0, Math.min(1, run.progress())));
        String said = getTranslation(waits ? "mentoring.hr.run.waits" : "mentoring.hr.run.step." + run.step());
        // Only a new step is read out, not each second.
        if (!said.equals(step.getText())) {
            step.setText(said);
        }
    }

    private void cancel() {
        try {
            tools.matching().cancel(tools.hr(), id);
        } catch (MentoringRefusedException e) {
            // It came to its end by itself in the meantime.
        }
        over.run();
    }
}
