// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields that forms are made of. */
public final class Inputs {

    private Inputs() {}

    public static TextField line(String label, int most, String value) {
        TextField field = new TextField(label);
        field.setMaxLength(most);
        field.setValue(value);
        field.addClassName("sh-grow");
        return field;
    }

    public static TextArea text(String label, int most, String value) {
        TextArea field = new TextArea(label);
        field.setMaxLength(most);
        field.setValue(value);
        field.setMinHeight("6rem");
        field.addClassName("sh-grow");
        return field;
    }

    public static DatePicker day(String label, @Nullable LocalDate value) {
        DatePicker field = new DatePicker(label, value);
        field.setClearButtonVisible(true);
        field.setI18n(CalendarWords.of(field, field.getLocale()));
        return field;
    }

    /** Whether something stands there; else the field says so. */
    public static boolean isFilled(TextFieldBase<?, String> field) {
        boolean missing = field.getValue().isBlank();
        field.setErrorMessage(field.getTranslation("shell.form.empty"));
        field.setInvalid(missing);
        if (missing) {
            field.focus();
        }
        return !missing;
    }

    /** A small button whose name tells more than its word, for those who hear it without what stands around. */
    public static Button small(String label, String about, Runnable action) {
        Button button = Shapes.quietButton(label, action);
        button.addThemeName("small");
        button.setAriaLabel(label + " – " + about);
        return button;
    }

    /** Asks before something is gone. */
    public static void sure(Component where, String title, String text, String label, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(where.getTranslation("shell.cancel"));
        dialog.setConfirmText(label);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
