// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.mentoring.api.SchemeFeedback;
import org.shirube.ui.component.Card;

/** What people say who ended, in one sentence in which nobody can be found. */
final class FeedbackCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    FeedbackCard(SchemeFeedback feedback) {
        // Rounded here, so that both languages say the same.
        double mean = Math.round(feedback.mean() * 10) / 10.0;
        getContent().add(new Paragraph(getTranslation("mentoring.hr.feedback.sentence", feedback.people(), mean)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.feedback.title"));
    }
}
