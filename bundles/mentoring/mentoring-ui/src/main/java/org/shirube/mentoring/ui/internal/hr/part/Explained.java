// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** A choice of which every possibility has a sentence that says what it means. */
public final class Explained<T> extends RadioButtonGroup<T> {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the label; with the value behind it of the value's name, and with {@code .what} behind that of its sentence
     */
    @SafeVarargs
    public Explained(String key, T value, T... values) {
        setLabel(getTranslation(key));
        setItems(values);
        setItemLabelGenerator(item -> getTranslation(key + "." + item));
        setRenderer(new ComponentRenderer<>(item -> words(key + "." + item)));
        setValue(value);
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        addClassName("mentoring-hr-choice");
    }

    private Div words(String key) {
        Span what = new Span(getTranslation(key + ".what"));
        what.addClassName("sh-quiet");
        return new Div(new Span(getTranslation(key)), what);
    }
}
