// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.handover;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Asks once, after the manager changed, what the new one may read. Not answering is an answer too: nothing. */
public final class NewManagerCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    private NewManagerCard(Services services, FormerPairing former, Pairing to, Runnable decided) {
        this.services = services;
        String now = name(to.partner());
        String day = Wording.day(to.since(), getLocale());
        getContent()
                .add(
                        Shapes.quiet(getTranslation(
                                "dialogue.handover.ask",
                                day,
                                now,
                                name(former.pairing().partner()))),
                        Shapes.line(
                                Shapes.mainButton(
                                        getTranslation("dialogue.handover.choose"),
                                        () -> new HandoverDialog(services, former, to, decided).open()),
                                Shapes.quietButton(getTranslation("dialogue.handover.nothing"), () -> {
                                    services.handovers()
                                            .decide(
                                                    services.actor(),
                                                    former.pairing().id(),
                                                    to.id(),
                                                    false,
                                                    false,
                                                    "");
                                    decided.run();
                                })));
    }

    /** The question, where it is open: about the manager before the one of today, if there were talks. */
    public static Optional<NewManagerCard> of(Services services, List<FormerPairing> former, Runnable decided) {
        return former.stream()
                .filter(pairing -> pairing.successor() != null && pairing.talks() > 0)
                .findFirst()
                .filter(pairing -> pairing.handover() == null)
                .flatMap(pairing -> Optional.ofNullable(pairing.successor())
                        .map(to -> new NewManagerCard(services, pairing, to, decided)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.handover.new"));
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
