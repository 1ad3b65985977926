// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.RoleTalkId;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** Which talk of a role model is shown in which step (F102). */
final class MaterialCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Workshop workshop;

    MaterialCard(Services services, Workshop workshop) {
        this.services = services;
        this.workshop = workshop;
        List<RoleTalk> talks = services.talks().all(services.actor());
        Map<RoleTalkId, Integer> steps = services.talks().in(services.actor(), workshop.id());
        getContent().add(Shapes.quiet(getTranslation("career.talk.material.help")));
        talks.forEach(talk -> getContent().add(choice(talk, steps.getOrDefault(talk.id(), 0))));
        getContent().add(new WayLink(Links.ROLE_TALKS, getTranslation("career.talk.desk")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.talk.title"));
    }

    private Select<Integer> choice(RoleTalk talk, int step) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation(
                "career.talk.material.one",
                talk.in(getLocale().getLanguage()).title(),
                getTranslation("career.talk.said." + talk.consent())));
        select.setItems(IntStream.rangeClosed(0, WorkshopPlan.STEPS).boxed().toList());
        select.setItemLabelGenerator(
                value -> value == 0 ? getTranslation("career.talk.material.none") : Words.step(this, value));
        select.setValue(step);
        select.setWidthFull();
        select.addValueChangeListener(
                change -> services.talks().put(services.actor(), workshop.id(), talk.id(), change.getValue()));
        return select;
    }
}
