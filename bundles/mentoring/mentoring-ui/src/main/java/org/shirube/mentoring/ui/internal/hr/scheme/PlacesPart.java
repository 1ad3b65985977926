// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.ui.internal.hr.part.CountField;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** How many partners and requests at a time. */
final class PlacesPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final CountField capacity;
    private final CountField partners;
    private final CountField openRequests;

    PlacesPart(SchemePlan plan) {
        capacity = count("capacity", SchemePlan.MOST_CAPACITY, plan.capacity());
        partners = count("partners", SchemePlan.MOST_PARTNERS, plan.partners());
        openRequests = count("requests", SchemePlan.MOST_REQUESTS, plan.openRequests());
        getContent().add(new VisibilityLine(getTranslation("mentoring.hr.visible.all")));
        getContent().add(plan.kind().matches() ? Shapes.line(capacity, partners, openRequests) : Shapes.line(capacity));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.form.places"));
    }

    private CountField count(String key, int most, int value) {
        String label = "mentoring.hr.form." + key;
        return new CountField(getTranslation(label), getTranslation(label + ".help"), 1, most, value);
    }

    boolean isFine() {
        return capacity.isFine() & partners.isFine() & openRequests.isFine();
    }

    int capacity() {
        return capacity.getValue();
    }

    int partners() {
        return partners.getValue();
    }

    int openRequests() {
        return openRequests.getValue();
    }
}
