// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.ui.internal.part.SheetTaker;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** Parts of the sheet that can be taken over elsewhere, each with one tap; not shown where there is nowhere to go. */
final class TakeCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    TakeCard(Takers takers, Sheet sheet) {
        setVisible(false);
        getContent().add(Shapes.quiet(getTranslation("career.take.help")));
        for (SheetField field : SheetField.values()) {
            String words = sheet.text(field).strip();
            if (!words.isEmpty()) {
                takers.of(field).forEach(taker -> getContent().add(offer(taker, field, words)));
            }
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.take.title"));
    }

    private Div offer(SheetTaker taker, SheetField field, String words) {
        setVisible(true);
        Paragraph text = new Paragraph(words);
        text.addClassName("career-told");
        Button take = new Button(taker.label(this, field));
        take.addClickListener(click -> {
            taker.take(field, words);
            take.setEnabled(false);
            take.setText(getTranslation("career.take.done"));
        });
        return Shapes.stack(Shapes.quiet(getTranslation("career.sheet." + field)), text, Shapes.line(take));
    }
}
