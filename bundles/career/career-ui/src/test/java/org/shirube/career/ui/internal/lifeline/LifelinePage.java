// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.InMemoryLifelines;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.ui.internal.part.CareerWords;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.ui.Visit;
import org.shirube.ui.testing.BarePage;

/** A page on which Aoi looks at her own lifeline. */
final class LifelinePage extends BarePage {

    final InMemoryLifelines lifelines = new InMemoryLifelines(Guest.clock());
    final Visit visit = Guest.visit(Guest.AOI);

    LifelinePage() {
        super(CareerWords.class);
    }

    LifelineEvent add(String title, String when, int then, int now) {
        return lifelines.add(visit.actor(), Experience.of(title, When.read(when).orElseThrow(), then), now, "");
    }

    List<LifelineEvent> events() {
        return lifelines.own(visit.actor());
    }

    /** All that is said below a component, labels included. */
    static String text(Component shown) {
        return texts(shown.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Element element) {
        String own = element.isTextNode()
                ? element.getText()
                : element.getProperty("label", "") + element.getProperty("summary", "");
        return Stream.concat(Stream.of(own), element.getChildren().flatMap(LifelinePage::texts));
    }
}
