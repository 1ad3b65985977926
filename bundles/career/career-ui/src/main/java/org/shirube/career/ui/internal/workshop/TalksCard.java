// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** What others tell of their ways, failures and doubts included, for the step that is on (F102). */
final class TalksCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private transient List<RoleTalk> shown = List.of();

    TalksCard() {
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.talk.title"));
    }

    void show(List<RoleTalk> talks) {
        if (talks.equals(shown)) {
            return;
        }
        shown = talks;
        setVisible(!talks.isEmpty());
        getContent().removeAll();
        getContent().add(new H2(getTranslation("career.talk.title")), Shapes.quiet(getTranslation("career.talk.why")));
        talks.forEach(talk ->
                getContent().add(new Details(talk.in(getLocale().getLanguage()).title(), new TalkText(talk))));
    }
}
