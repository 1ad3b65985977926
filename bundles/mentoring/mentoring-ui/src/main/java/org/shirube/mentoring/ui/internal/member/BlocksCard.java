// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** With whom one would rather not be brought together. Nobody else ever learns of it. */
final class BlocksCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Acts acts;

    BlocksCard(Services services, Acts acts) {
        this.services = services;
        this.acts = acts;
        List<EmployeeId> named = services.blocks().mine(services.actor());
        getContent()
                .add(
                        new VisibilityLine(getTranslation("mentoring.block.visible")),
                        Shapes.quiet(getTranslation("mentoring.block.text")));
        named.forEach(person -> getContent().add(row(person)));
        getContent().add(Shapes.quietButton(getTranslation("mentoring.block.add"), () -> add(named)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.block.title"));
    }

    private Div row(EmployeeId person) {
        String name = Words.name(services, person);
        return Shapes.line(
                new Span(name),
                Inputs.small(
                        getTranslation("mentoring.block.back"),
                        name,
                        () -> acts.run(
                                () -> services.blocks().unblock(services.actor(), person), "mentoring.block.taken")));
    }

    private void add(List<EmployeeId> named) {
        Set<EmployeeId> without = new HashSet<>(named);
        without.add(services.me());
        ColleagueField who = new ColleagueField(services.visit(), getTranslation("mentoring.block.who"), without);
        who.setErrorMessage(getTranslation("shell.form.empty"));
        new MentoringDialog(
                        getTranslation("mentoring.block.title"),
                        getTranslation("mentoring.block.visible"),
                        acts.kept("mentoring.block.done"))
                .with(who)
                .keeping(getTranslation("mentoring.block.add"), () -> {
                    who.setInvalid(who.person().isEmpty());
                    who.person().ifPresent(person -> services.blocks().block(services.actor(), person));
                    return !who.isInvalid();
                })
                .open();
    }

    /** Asks whether one would rather not meet somebody. */
    static FieldDialog ask(Services services, EmployeeId person, Acts acts) {
        String name = Words.name(services, person);
        MentoringDialog dialog = new MentoringDialog(
                acts.getTranslation("mentoring.block.sure", name),
                acts.getTranslation("mentoring.block.visible"),
                acts.kept("mentoring.block.done"));
        return dialog.with(Shapes.quiet(acts.getTranslation("mentoring.block.text")))
                .keeping(acts.getTranslation("mentoring.block.do"), () -> {
                    services.blocks().block(services.actor(), person);
                    return true;
                });
    }
}
