// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.ui.component.Shapes;

/** Whether everybody else stays where they are when two are brought together by hand, or is arranged anew in the best way. */
final class WayChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> anew = new RadioButtonGroup<>();

    /** @param best null where nothing can be told of it */
    WayChoice(MoveCheck.@Nullable Arrangement best, Faces faces) {
        if (best == null) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.by.best.unknown")));
        } else if (best.shifts().isEmpty()) {
            getContent().setVisible(false);
        } else if (best.shifts().stream().allMatch(shift -> shift.to() == null)) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.by.best.none")));
        } else {
            choose(best, faces);
        }
    }

    private void choose(MoveCheck.Arrangement best, Faces faces) {
        anew.setLabel(getTranslation("mentoring.hr.by.rest"));
        anew.setItems(false, true);
        anew.setValue(false);
        anew.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        anew.setItemLabelGenerator(one -> one
                ? getTranslation("mentoring.hr.by.rest.best", RunWords.effect(this, best.loss()))
                : getTranslation("mentoring.hr.by.rest.stays"));
        getContent().add(anew, new ShiftList(best.shifts(), faces));
    }

    /** Whether they are to be arranged anew. */
    boolean anew() {
        return Boolean.TRUE.equals(anew.getValue());
    }
}
