// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What an event means now, and what it meant before. */
final class MeaningCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final HeightField now = new HeightField(words.text("now"), words.text("now.help"));
    private final TextArea reason = new TextArea(words.text("now.words"));
    private transient Runnable said = () -> {};

    MeaningCard(LifelineEvent event, ZoneId zone) {
        now.setValue(event.now().value());
        reason.setMaxLength(Meaning.WORDS);
        reason.setHelperText(words.text("now.words.help"));
        reason.setWidthFull();
        Paragraph distance = new Paragraph(words.text(
                "distance",
                EventWords.signed(event.then()),
                EventWords.signed(event.now().value()),
                EventWords.signed(event.difference())));
        distance.addClassName("career-strong");
        getContent()
                .add(
                        distance,
                        now,
                        reason,
                        Shapes.quietButton(words.text("now.do"), () -> said.run()),
                        before(event, zone));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.lifeline.meaning-now"));
    }

    void onSaid(Runnable action) {
        said = action;
    }

    int height() {
        return now.height();
    }

    String reason() {
        return reason.getValue();
    }

    private Details before(LifelineEvent event, ZoneId zone) {
        OrderedList list = new OrderedList();
        list.addClassName("career-trail");
        event.meanings().forEach(meaning -> {
            ListItem item = new ListItem(
                    Shapes.quiet(Wording.day(LocalDate.ofInstant(meaning.since(), zone), getLocale())),
                    new Paragraph(EventWords.signed(meaning.value())));
            if (!meaning.words().isEmpty()) {
                item.add(new Paragraph(meaning.words()));
            }
            list.add(item);
        });
        return new Details(words.text("history", event.meanings().size()), list);
    }
}
