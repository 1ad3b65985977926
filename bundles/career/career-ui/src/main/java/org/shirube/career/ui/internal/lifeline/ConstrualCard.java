// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.career.api.lifeline.Construal;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** How one reads what one went through, then and now, with what these figures are not. */
final class ConstrualCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);

    ConstrualCard(Construal construal) {
        UnorderedList list = new UnorderedList();
        Double mean = construal.mean();
        Double hardMean = construal.hardMean();
        if (mean != null) {
            list.add(new ListItem(words.text("construal.mean", EventWords.signed(mean), construal.events())));
        }
        if (hardMean != null) {
            list.add(new ListItem(words.text(
                    "construal.hard",
                    construal.hard(),
                    construal.lifted(),
                    construal.turned(),
                    EventWords.signed(hardMean))));
        }
        if (construal.dimmed() > 0) {
            list.add(new ListItem(words.text("construal.dimmed", construal.dimmed())));
        }
        getContent().add(list, Shapes.quiet(words.text("construal.what")));
        getContent().addClassName("career-no-print");
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.lifeline.construal"));
    }
}
