// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** This month's step: declared in one line right here, or seen, with how it goes. */
final class StepNow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Steps steps;
    private final transient Visit visit;
    private final transient Runnable changed;
    private final Component[] ways;

    /**
     * @param changed called after something was changed here, which shows it already
     * @param ways stand below
     */
    StepNow(Steps steps, Visit visit, Runnable changed, Component... ways) {
        this.steps = steps;
        this.visit = visit;
        this.changed = changed;
        this.ways = ways;
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        Card card = new Card(getTranslation("career.step.of", StepWords.month(steps.running())));
        steps.current(visit.actor()).ifPresentOrElse(step -> seen(card, step), () -> ask(card, ""));
        card.add(ways);
        getContent().add(card);
    }

    private void seen(Card card, Step step) {
        Paragraph words = new Paragraph(step.words());
        words.addClassName("career-strong");
        card.add(
                words,
                new StepOutcome(steps, visit, step, this::refreshed),
                Shapes.line(Shapes.quietButton(getTranslation("career.step.change"), () -> change(step))));
    }

    private void change(Step step) {
        getContent().removeAll();
        Card card = new Card(getTranslation("career.step.of", StepWords.month(step.month())));
        ask(card, step.words());
        getContent().add(card);
    }

    private void ask(Card card, String before) {
        TextField line = new TextField(getTranslation("career.step.line"));
        line.setMaxLength(Steps.MAX_WORDS);
        line.setPlaceholder(getTranslation("career.step.example"));
        line.setHelperText(getTranslation("career.step.help"));
        line.setErrorMessage(getTranslation("career.step.empty"));
        line.addClassName("sh-grow");
        line.setValue(before);
        line.addKeyPressListener(Key.ENTER, enter -> declare(line));
        card.add(
                new VisibilityLine(getTranslation("career.step.visible")),
                Shapes.line(line),
                Shapes.line(Shapes.mainButton(getTranslation("career.step.declare"), () -> declare(line))));
    }

    private void declare(TextField line) {
        line.setInvalid(line.getValue().isBlank());
        if (!line.isInvalid()) {
            steps.declare(visit.actor(), line.getValue());
            refreshed();
        }
    }

    private void refreshed() {
        refresh();
        changed.run();
    }

    /** The way to all of one's steps. */
    static WayLink all(Component where) {
        return new WayLink(Links.STEPS, where.getTranslation("career.step.all"));
    }
}
