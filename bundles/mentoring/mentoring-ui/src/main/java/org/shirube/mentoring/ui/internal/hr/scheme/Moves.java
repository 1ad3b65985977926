// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.ui.internal.hr.part.Ask;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.ui.component.Shapes;

/** Where a scheme can go from where it is, each with a question that says what follows. */
final class Moves {

    private final HrTools tools;
    private final Scheme scheme;
    private final Said said;
    private final Runnable changed;

    /** @param changed called after the scheme went on */
    Moves(HrTools tools, Scheme scheme, Said said, Runnable changed) {
        this.tools = tools;
        this.scheme = scheme;
        this.said = said;
        this.changed = changed;
    }

    /** The buttons, the one that leads on last. */
    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        SchemePlan plan = scheme.plan();
        boolean matches = plan.kind().matches();
        switch (scheme.state()) {
            case DRAFT -> {
                buttons.add(discard());
                buttons.add(on("OPEN", SchemeState.OPEN));
            }
            case OPEN -> {
                buttons.add(end());
                if (matches) {
                    buttons.add(plan.review() ? quiet("RUNNING", SchemeState.RUNNING) : match(false));
                    buttons.add(plan.review() ? match(true) : on("RUNNING", SchemeState.RUNNING));
                }
            }
            case MATCHING -> {
                buttons.add(end());
                buttons.add(quiet("REOPEN", SchemeState.OPEN));
                buttons.add(quiet("RUNNING", SchemeState.RUNNING));
            }
            case RUNNING -> {
                buttons.add(end());
                if (matches) {
                    buttons.add(match(false));
                }
            }
            case ENDED -> {}
        }
        return buttons.toArray(Component[]::new);
    }

    private Button match(boolean main) {
        return main ? on("MATCHING", SchemeState.MATCHING) : quiet("MATCHING", SchemeState.MATCHING);
    }

    private Button on(String name, SchemeState to) {
        return Shapes.mainButton(word(name, ""), () -> ask(name, to));
    }

    private Button quiet(String name, SchemeState to) {
        return Shapes.quietButton(word(name, ""), () -> ask(name, to));
    }

    private void ask(String name, SchemeState to) {
        Ask.before(said, word(name, ".title"), word(name, ".text"), word(name, ""), () -> go(to));
    }

    private Button end() {
        return Shapes.quietButton(
                word("ENDED", ""),
                () -> Ask.forGood(
                        said,
                        word("ENDED", ".title"),
                        said.getTranslation("mentoring.hr.move.ENDED.text", scheme.pairs()),
                        word("ENDED", ""),
                        () -> go(SchemeState.ENDED)));
    }

    private Button discard() {
        return Shapes.quietButton(
                word("DISCARD", ""),
                () -> Ask.forGood(
                        said, word("DISCARD", ".title"), word("DISCARD", ".text"), word("DISCARD", ""), this::remove));
    }

    private void remove() {
        if (said.tried(() -> tools.schemes().discard(tools.hr(), scheme.id()))) {
            said.getUI().ifPresent(ui -> ui.navigate(Links.DESK));
        }
    }

    private void go(SchemeState to) {
        if (said.tried(() -> tools.schemes().move(tools.hr(), scheme.id(), to))) {
            changed.run();
            said.well(said.getTranslation("mentoring.hr.move.done." + to));
        }
    }

    private String word(String name, String behind) {
        return said.getTranslation("mentoring.hr.move." + name + behind);
    }
}
