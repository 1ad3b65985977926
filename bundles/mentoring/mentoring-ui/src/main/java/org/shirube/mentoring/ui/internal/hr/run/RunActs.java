// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.ui.internal.hr.part.Ask;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.ui.component.Shapes;

/** What can be done with what came out: taking back, approving, and sending after a last question. */
final class RunActs {

    private final HrTools tools;
    private final MatchRun run;
    private final Said said;
    private final Runnable changed;

    RunActs(HrTools tools, MatchRun run, Said said, Runnable changed) {
        this.tools = tools;
        this.run = run;
        this.said = said;
        this.changed = changed;
    }

    /** The buttons, the one that leads on last; none once it was sent. */
    Component[] buttons() {
        return switch (run.state()) {
            case READY -> new Component[] {
                Shapes.quietButton(word("undo"), this::undo), Shapes.mainButton(word("approve"), this::approve)
            };
            case APPROVED -> new Component[] {
                Shapes.quietButton(word("unapprove"), this::unapprove), Shapes.mainButton(word("send"), this::ask)
            };
            default -> new Component[0];
        };
    }

    private void undo() {
        said.tried(() -> {
            MatchRun before = tools.matching().run(tools.hr(), run.id());
            MatchRun after = tools.matching().undo(tools.hr(), run.id());
            changed.run();
            said.well(word(Objects.equals(before.result(), after.result()) ? "undo.nothing" : "undone"));
        });
    }

    private void approve() {
        said.tried(() -> {
            tools.matching().approve(tools.hr(), run.id());
            changed.run();
            said.well(word("approved"));
        });
    }

    private void unapprove() {
        said.tried(() -> {
            tools.matching().undo(tools.hr(), run.id());
            changed.run();
            said.well(word("unapproved"));
        });
    }

    private void ask() {
        MatchRun.Result result = run.result();
        int pairs = result == null ? 0 : result.pairs();
        Ask.forGood(
                said,
                said.getTranslation("mentoring.hr.run.send.title", pairs),
                said.getTranslation("mentoring.hr.run.send.text", pairs),
                word("send.do"),
                this::send);
    }

    private void send() {
        said.tried(() -> {
            tools.matching().send(tools.hr(), run.id());
            changed.run();
            said.well(word("sent"));
        });
    }

    private String word(String key) {
        return said.getTranslation("mentoring.hr.run." + key);
    }
}
