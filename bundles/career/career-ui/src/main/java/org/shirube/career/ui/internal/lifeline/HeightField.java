// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.shirube.career.api.lifeline.LifelineEvent;

/** A feeling or a meaning, from −5 to +5. */
final class HeightField extends RadioButtonGroup<Integer> {

    private static final long serialVersionUID = 1L;

    HeightField(String label, String help) {
        super(label);
        setItems(IntStream.rangeClosed(LifelineEvent.LEAST, LifelineEvent.GREATEST)
                .boxed()
                .toList());
        setItemLabelGenerator(EventWords::signed);
        setHelperText(help);
        setValue(0);
        addClassName("ll-height");
    }

    /** The height that is chosen; the middle where none is. */
    int height() {
        return getOptionalValue().orElse(0);
    }
}
