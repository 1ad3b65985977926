// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** The theme for two of a pairing, wherever it stands, with what can be done about it. */
public final class ForTwo extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Pairing pairing;
    private final transient Runnable changed;
    private final Div actions = Shapes.line();
    private final transient @Nullable SharedTheme theme;
    private final StatusPill title = new StatusPill(Tone.INFO, getTranslation("dialogue.forTwo.title"));

    /**
     * @param changed what to do after something about it changed
     */
    public ForTwo(Services services, Pairing pairing, Runnable changed) {
        this(
                services,
                pairing,
                services.lasting()
                        .sharedThemes()
                        .current(services.actor(), pairing.id())
                        .orElse(null),
                changed);
    }

    /**
     * @param theme the one that is proposed or running, or null
     */
    public ForTwo(Services services, Pairing pairing, @Nullable SharedTheme theme, Runnable changed) {
        this.services = services;
        this.pairing = pairing;
        this.changed = changed;
        getContent().addClassNames("talks-for-two", "sh-stack");
        this.theme = theme;
        if (theme == null) {
            nothing();
        } else if (theme.state() == SharedTheme.State.PROPOSED) {
            proposed(theme);
        } else {
            running(theme);
        }
        getContent().add(actions);
    }

    /** Whether there is one. */
    public boolean there() {
        return theme != null;
    }

    /** For places that say already what this is. */
    public ForTwo untitled() {
        title.setVisible(false);
        return this;
    }

    /** Offers to put a running one somewhere. */
    public void offer(Predicate<SharedTheme> where, Consumer<SharedTheme> put) {
        SharedTheme running = theme;
        if (running != null && running.state() == SharedTheme.State.RUNNING && where.test(running)) {
            actions.addComponentAsFirst(
                    new Button(getTranslation("dialogue.forTwo.put"), click -> put.accept(running)));
        }
    }

    private void nothing() {
        if (pairing.open()) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.forTwo.none")));
            actions.add(Shapes.quietButton(
                    getTranslation("dialogue.forTwo.propose"),
                    () -> new ProposeDialog(services, pairing, changed).open()));
        } else {
            setVisible(false);
        }
    }

    private void proposed(SharedTheme proposal) {
        boolean mine = proposal.by().equals(services.me());
        String until = Wording.day(proposal.until(), getLocale());
        getContent()
                .add(
                        words(proposal),
                        Shapes.quiet(
                                mine
                                        ? getTranslation("dialogue.forTwo.waiting", name(other()), until)
                                        : getTranslation("dialogue.forTwo.asked", name(other()), until)));
        if (!mine) {
            actions.add(Shapes.mainButton(
                    getTranslation("dialogue.forTwo.accept"),
                    () -> act(() -> services.lasting().sharedThemes().accept(services.actor(), proposal.id()))));
        }
        actions.add(Shapes.quietButton(
                getTranslation(mine ? "dialogue.forTwo.withdraw" : "dialogue.forTwo.decline"),
                () -> act(() -> services.lasting().sharedThemes().decline(services.actor(), proposal.id()))));
    }

    private void running(SharedTheme running) {
        boolean due = running.lookBackDue(services.today());
        getContent()
                .add(
                        words(running),
                        Shapes.quiet(getTranslation(
                                "dialogue.forTwo.days",
                                Wording.day(running.since(), getLocale()),
                                Wording.day(running.until(), getLocale()))));
        List<LookBack> said = running.lookBacks().stream()
                .filter(lookBack -> lookBack.round() == running.round())
                .toList();
        if (due && said.isEmpty()) {
            getContent().add(new Notice(Tone.CARE, getTranslation("dialogue.forTwo.due")));
        }
        if (said.size() > 1) {
            getContent().add(new Notice(Tone.CARE, getTranslation("dialogue.forTwo.differ")));
        }
        said.forEach(lookBack -> getContent().add(new LookBackLine(services, lookBack)));
        String lookBack = getTranslation("dialogue.forTwo.lookBack");
        Runnable dialog = () -> new LookBackDialog(services, running, changed).open();
        actions.add(due ? Shapes.mainButton(lookBack, dialog) : Shapes.quietButton(lookBack, dialog));
        actions.add(Shapes.quietButton(
                getTranslation("dialogue.forTwo.move"), () -> new UntilDialog(services, running, changed).open()));
    }

    private Div words(SharedTheme shown) {
        Span words = new Span(shown.words());
        words.addClassName("talks-theme");
        return Shapes.line(title, words);
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException e) {
            Notification.show(getTranslation("dialogue.changed"));
        }
        changed.run();
    }

    private EmployeeId other() {
        return pairing.other(services.me());
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
