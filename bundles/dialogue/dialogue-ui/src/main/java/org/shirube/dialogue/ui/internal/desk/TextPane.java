// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.dialogue.api.LibraryDesk.Check;
import org.shirube.dialogue.api.LibraryDesk.Preview;
import org.shirube.dialogue.api.LibraryDesk.Problem;
import org.shirube.dialogue.ui.internal.part.Passages;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** The text of one language, what is wrong in it, and how it would look. */
final class TextPane extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea area = new TextArea();
    private final UnorderedList problems = new UnorderedList();
    private final Div look = new Div();
    private String before = "";

    TextPane(String labelKey, Runnable changed) {
        getContent().addClassName("talks-pane");
        area.setLabel(getTranslation(labelKey));
        area.addClassName("talks-source");
        area.setMaxLength(LibraryDesk.MAX_TEXT);
        // At once: with a delay, whoever types and presses the button right away would save what was there before.
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.setWidthFull();
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        problems.addClassName("talks-problems");
        problems.getElement().setAttribute("aria-live", "polite");
        Details details = new Details(getTranslation("dialogue.desk.preview"), look);
        details.setOpened(true);
        getContent().add(area, problems, details);
    }

    void take(String text) {
        area.setValue(text);
        before = before.isEmpty() ? text : before;
    }

    String text() {
        return area.getValue();
    }

    boolean touched() {
        return !text().equals(before);
    }

    void settle() {
        before = text();
    }

    /**
     * @param japanese whether this is the Japanese text
     * @param name of the sheet; a problem of another one names its file
     */
    void show(Check check, boolean japanese, String name) {
        List<Problem> mine = check.problems().stream()
                .filter(problem -> problem.japaneseText() == japanese)
                .toList();
        problems.removeAll();
        mine.forEach(problem -> problems.add(new ListItem(sentence(problem, name))));
        area.setInvalid(!mine.isEmpty());
        Preview preview = japanese ? check.japanese() : check.english();
        look.removeAll();
        if (preview == null) {
            look.add(Shapes.quiet(getTranslation("dialogue.desk.preview.none")));
        } else {
            look.add(Shapes.quiet(preview.title()));
            preview.passages().stream().<Component>map(Passages::component).forEach(look::add);
        }
    }

    private String sentence(Problem problem, String name) {
        String text = Wording.isJapanese(getLocale()) ? problem.japanese() : problem.english();
        boolean here = problem.file().startsWith(name + ".");
        return here
                ? getTranslation("dialogue.desk.problem", problem.line(), text)
                : getTranslation("dialogue.desk.problem.other", problem.file(), problem.line(), text);
    }
}
