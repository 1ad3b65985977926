// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Arrays;
import org.shirube.ui.component.FieldDialog;

/** The dialog that is open, as somebody fills it in. */
public final class Form {

    private Form() {}

    public static void type(String label, String words) {
        @SuppressWarnings("unchecked")
        TextFieldBase<?, String> field = (TextFieldBase<?, String>) labelled(TextFieldBase.class, label);
        _setValue(field, words);
    }

    @SuppressWarnings("unchecked")
    public static <V> void choose(String label, V value) {
        ((AbstractField<?, V>) labelled(AbstractField.class, label)).setValue(value);
    }

    private static <T extends Component> T labelled(Class<T> type, String label) {
        return _find(FieldDialog.class).stream()
                .flatMap(dialog -> _find(dialog, type).stream())
                .filter(field ->
                        field instanceof HasLabel named && named.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    public static void press(String... words) {
        Arrays.stream(words).forEach(word -> dialog().getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + word))
                .click());
    }

    public static FieldDialog dialog() {
        return _get(FieldDialog.class);
    }

    public static boolean isOpen() {
        return !_find(FieldDialog.class).isEmpty();
    }

    /** What is said in it. */
    public static String text() {
        return Seen.text(dialog());
    }
}
