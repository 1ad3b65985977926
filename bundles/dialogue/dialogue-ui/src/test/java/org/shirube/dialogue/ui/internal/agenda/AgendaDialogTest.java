// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.agenda;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.dialogue.ui.internal.part.Backdrop;
import org.shirube.ui.component.Notice;

@ExtendWith(Backdrop.class)
class AgendaDialogTest {

    private static final PairingId PAIRING = new PairingId(new UUID(1, 1));

    private final TestTemplates templates = new TestTemplates();

    @Test
    @DisplayName("F94: HR adds a course with a name in both languages; a part without minutes is left out")
    void adds() {
        UI.getCurrent().add(new AgendasCard(templates, () -> Backdrop.HR));
        _click(_get(Button.class, spec -> spec.withText("流れを加える")));
        _setValue(_find(TextField.class).get(0), "短い流れ");
        _setValue(_find(TextField.class).get(1), "Short");
        _setValue(_find(IntegerField.class).get(0), 0);
        _click(_get(Button.class, spec -> spec.withText("決める")));
        assertThat(templates.all.get(1).agenda().slots())
                .extracting(SlotTime::slot)
                .containsExactly(Slot.POSITION, Slot.CHALLENGE, Slot.FEEDBACK, Slot.NEXT);
    }

    @Test
    @DisplayName("F94: what cannot be is not saved, and says why; who was overtaken is told")
    void refuses() {
        UI.getCurrent().add(new AgendasCard(templates, () -> Backdrop.HR));
        _click(_get(Button.class, spec -> spec.withText("変更する")));
        _setValue(_find(IntegerField.class).get(1), 90);
        _click(_get(Button.class, spec -> spec.withText("決める")));
        assertThat(_find(Notice.class)).hasSize(1);
        _setValue(_find(IntegerField.class).get(1), 15);
        _click(_get(Button.class, spec -> spec.withText("決める")));
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("ほかの人が先に");
    }

    @Test
    @DisplayName("F80: a pairing chooses a course when it plans, or makes its own in another order")
    void chooses() {
        List<Integer> lengths = new ArrayList<>();
        CourseChoice choice = new CourseChoice(templates, Backdrop.HR, PAIRING);
        choice.onChoice(lengths::add);
        UI.getCurrent().add(choice);
        choice.keep();
        assertThat(templates.chosen).isNull();
        _click(_get(Button.class, spec -> spec.withText("ふたりの流れを作る")));
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button ->
                                "いまの調子を下へ".equals(button.getAriaLabel().orElse(""))))
                .get(0));
        _click(_get(Button.class, spec -> spec.withText("決める")));
        assertThat(lengths).containsExactly(45);
        assertThat(templates
                        .chosen(Backdrop.HR, PAIRING)
                        .orElseThrow()
                        .agenda()
                        .slots()
                        .get(0))
                .isEqualTo(new SlotTime(Slot.POSITION, 15));
        assertThat(_get(Select.class).getHelperText()).startsWith("キャリアの現在地 15分 → いまの調子 5分");
        assertThat(Agenda.usual(45)).isNotEqualTo(templates.all.get(1).agenda());
    }
}
