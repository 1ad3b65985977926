// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.ui.internal.hr.part.Explained;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.VisibilityLine;

/** How people become pairs, and what the calculation aims for. */
final class WayPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final Explained<Way> way;
    private final Explained<Objective> objective;

    /** Who brings people together. */
    enum Way {
        REVIEW,
        SELF
    }

    WayPart(SchemePlan plan) {
        way = new Explained<>("mentoring.hr.form.way", plan.review() ? Way.REVIEW : Way.SELF, Way.values());
        objective = new Explained<>("mentoring.hr.form.objective", plan.objective(), Objective.values());
        getContent().add(new VisibilityLine(getTranslation("mentoring.hr.visible.hr")), way, objective);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.form.pairs"));
    }

    boolean review() {
        return way.getValue() == Way.REVIEW;
    }

    Objective objective() {
        return objective.getValue();
    }
}
