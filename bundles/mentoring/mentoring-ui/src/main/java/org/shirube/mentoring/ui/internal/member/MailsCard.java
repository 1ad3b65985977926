// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** Whether I get mails: what they say, and that they never say what it is about. */
final class MailsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    MailsCard(Services services, Acts acts) {
        boolean wanted = services.mails().wanted(services.actor());
        String key = wanted ? "mentoring.mails.on" : "mentoring.mails.off";
        getContent()
                .add(
                        Shapes.quiet(getTranslation(key)),
                        Shapes.line(Shapes.quietButton(
                                getTranslation(key + ".do"),
                                () -> acts.run(
                                        () -> services.mails().want(services.actor(), !wanted), key + ".done"))));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.mails.title"));
    }
}
