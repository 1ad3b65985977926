// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.select.Select;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The group somebody sits in, which can be changed by hand to any there is or to one more (F101). */
final class GroupChoice extends Select<Integer> {

    private static final long serialVersionUID = 1L;

    GroupChoice(String whose, int now, int groups, IntConsumer chosen) {
        setItems(IntStream.rangeClosed(1, groups + 1).boxed().toList());
        setItemLabelGenerator(group ->
                getTranslation(group > groups ? "career.workshopDesk.group.new" : "career.ws.group.one", group));
        setValue(now);
        setAriaLabel(getTranslation("career.workshopDesk.group.of", whose));
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}
