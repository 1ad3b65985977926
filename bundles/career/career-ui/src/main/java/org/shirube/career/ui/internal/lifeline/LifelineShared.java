// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;

/** What somebody shares of their lifeline: the chart to look at, the table, and the words of each event. */
@org.osgi.service.component.annotations.Component
public final class LifelineShared implements SharedPart {

    private final Lifelines lifelines;
    private final Visit visit;

    @Activate
    public LifelineShared(@Reference Lifelines lifelines, @Reference Visit visit) {
        this.lifelines = lifelines;
        this.visit = visit;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(EmployeeId owner) {
        List<LifelineEvent> events = lifelines.of(visit.actor(), owner);
        return events.isEmpty() ? Optional.empty() : Optional.of(card(events));
    }

    private Component card(List<LifelineEvent> events) {
        Styled where = new Styled();
        ChartBox chart = new ChartBox(Drawing.shown(visit.today()));
        chart.show(events);
        EventTable table = new EventTable(event -> new WordsOf(event));
        table.show(events);
        where.add(new Card(where.getTranslation("career.lifeline.title"), chart, table));
        return where;
    }
}
