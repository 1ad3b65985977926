// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.shirube.career.api.lifeline.LifelineEvent;

/** A feeling or a meaning, from −5 to +5. */
final class HeightField extends RadioButtonGroup<Integer> {

    private static final long serialVersionUID = 1L;

    /** In a dialog the tab key would stop at each of the eleven: only the chosen one is a stop, as it is on a page. */
    private static final String ONE_STOP =
            """
            const one = stop => this.querySelectorAll('input').forEach(input => { input.tabIndex = stop(input) ? 0 : -1; });
            this.addEventListener('focusin', event => one(input => input === event.target));
            requestAnimationFrame(() => one(input => input.checked));""";

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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(ONE_STOP);
    }

    /** The height that is chosen; the middle where none is. */
    int height() {
        return getOptionalValue().orElse(0);
    }
}
