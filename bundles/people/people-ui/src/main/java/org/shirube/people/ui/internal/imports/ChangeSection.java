// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import org.shirube.people.api.imports.Change;

/** The difference with a choice of kinds above it. */
final class ChangeSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ChangeSection(ChangeGrid grid) {
        CheckboxGroup<Change.Kind> kinds = new CheckboxGroup<>(getTranslation("people.change.filter"));
        kinds.setItems(Change.Kind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("people.change." + kind));
        kinds.addValueChangeListener(change -> grid.show(change.getValue()));
        getContent().addClassName("people-stack");
        getContent().add(kinds, grid);
    }
}
