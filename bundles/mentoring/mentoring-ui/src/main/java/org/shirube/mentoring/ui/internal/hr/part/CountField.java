// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.textfield.IntegerField;

/** A number within its limits, with the word for what it means. */
public final class CountField extends IntegerField {

    private static final long serialVersionUID = 1L;

    public CountField(String label, String help, int least, int most, int value) {
        super(label);
        setHelperText(help);
        setMin(least);
        setMax(most);
        setValue(value);
        setStepButtonsVisible(true);
        setManualValidation(true);
        setErrorMessage(getTranslation("mentoring.hr.form.number", least, most));
        addValueChangeListener(change -> setInvalid(!holds()));
    }

    /** Whether a number within the limits stands there; else the field says so. */
    public boolean isFine() {
        setInvalid(!holds());
        return holds();
    }

    private boolean holds() {
        return !isEmpty() && getValue() >= getMin() && getValue() <= getMax();
    }
}
