// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.direction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.Inputs;

/** Writes a part of the direction in both languages, with the days on which it holds. */
final class DirectionForm {

    private final DeskTools tools;
    private final @Nullable Direction before;

    DirectionForm(DeskTools tools, @Nullable Direction before) {
        this.tools = tools;
        this.before = before;
    }

    void open(Component where) {
        DirectionText text = before == null ? null : before.text();
        TextField headingJapanese =
                heading(where, "career.desk.heading.ja", text == null ? "" : text.headingJapanese());
        TextArea japanese = text(where, "career.desk.text.ja", text == null ? "" : text.japanese());
        TextField headingEnglish = heading(where, "career.desk.heading.en", text == null ? "" : text.headingEnglish());
        TextArea english = text(where, "career.desk.text.en", text == null ? "" : text.english());
        DatePicker from =
                Inputs.day(where.getTranslation("career.desk.first"), text == null ? tools.today() : text.from());
        from.setRequired(true);
        DatePicker to = Inputs.day(where.getTranslation("career.desk.last"), text == null ? null : text.to());
        to.setHelperText(where.getTranslation("career.desk.last.help"));
        new FormDialog(
                        where.getTranslation(before == null ? "career.desk.new" : "career.desk.change"),
                        where.getTranslation("career.desk.form.visible"),
                        tools.changed())
                .with(headingJapanese, japanese, headingEnglish, english, from, to)
                .keeping(where.getTranslation("career.desk.publish"), () -> {
                    boolean filled = Inputs.isFilled(headingJapanese)
                            & Inputs.isFilled(japanese)
                            & Inputs.isFilled(headingEnglish)
                            & Inputs.isFilled(english);
                    return filled
                            && areInOrder(from, to)
                            && keep(new DirectionText(
                                    headingJapanese.getValue(),
                                    headingEnglish.getValue(),
                                    japanese.getValue(),
                                    english.getValue(),
                                    from.getValue(),
                                    to.getValue()));
                })
                .open();
    }

    private static TextField heading(Component where, String key, String value) {
        return Inputs.line(where.getTranslation(key), DirectionText.LONGEST_HEADING, value);
    }

    private static TextArea text(Component where, String key, String value) {
        return Inputs.text(where.getTranslation(key), DirectionText.LONGEST, value);
    }

    private static boolean areInOrder(DatePicker from, DatePicker to) {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        from.setInvalid(first == null);
        from.setErrorMessage(from.getTranslation("shell.form.empty"));
        boolean turned = first != null && last != null && last.isBefore(first);
        to.setInvalid(turned);
        to.setErrorMessage(to.getTranslation("career.desk.last.bad"));
        return first != null && !turned;
    }

    private boolean keep(DirectionText text) {
        if (before == null) {
            tools.desk().publish(tools.actor().get(), text);
        } else {
            tools.desk().change(tools.actor().get(), before.id(), before.number(), text);
        }
        return true;
    }
}
