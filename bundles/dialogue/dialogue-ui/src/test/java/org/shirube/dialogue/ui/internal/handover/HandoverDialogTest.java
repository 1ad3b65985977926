// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.handover;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.Handover;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.ui.testing.Seen;

@DisplayName("F99: what a new manager may read")
class HandoverDialogTest {

    private static final Pairing NEW = new Pairing(
            new PairingId(new UUID(1, 2)),
            Scene.AOI,
            Scene.JUN,
            PairingKind.MANAGER,
            Cadence.USUAL,
            LocalDate.of(2026, 11, 1),
            null);

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<Object> decided = new ArrayList<>();

    @BeforeEach
    void note() {
        scene.answer("decide", call -> {
            decided.addAll(call.subList(1, 6));
            return new Handover(Pair.ID, NEW.id(), false, false, "", null);
        });
    }

    private void open(@Nullable Handover before) {
        new HandoverDialog(
                        scene.services(Scene.AOI),
                        new FormerPairing(Pair.PAIRING, 3, NEW, before),
                        NEW,
                        () -> decided.add("shown"))
                .open();
    }

    private static Checkbox box(String words) {
        return _get(
                Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().contains(words)));
    }

    @Test
    @DisplayName("F99: everything is off until the member turns it on, and who will read it stands above")
    void off() {
        open(null);
        assertThat(_find(Checkbox.class)).hasSize(2).allSatisfy(box -> assertThat(box.getValue())
                .isFalse());
        assertThat(Seen.text(_get(Dialog.class))).contains("選んだものだけを 純 さんが読めます", "書いた言葉は含みません");
        _setValue(box("テーマの名前"), true);
        _setValue(_get(TextArea.class), "設計の話を続けたいです");
        _click(_get(Button.class, spec -> spec.withText("これで決める")));
        assertThat(decided).containsExactly(Pair.ID, NEW.id(), false, true, "設計の話を続けたいです", "shown");
    }

    @Test
    @DisplayName("F99: what was chosen stands there, and is taken back the same way; leaving changes nothing")
    void back() {
        open(new Handover(Pair.ID, NEW.id(), true, false, "手紙", null));
        assertThat(box("まだ終わっていない").getValue()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("やめる")));
        assertThat(decided).isEmpty();
        open(new Handover(Pair.ID, NEW.id(), true, false, "手紙", null));
        _setValue(box("まだ終わっていない"), false);
        _setValue(_get(TextArea.class), "");
        _click(_get(Button.class, spec -> spec.withText("これで決める")));
        assertThat(decided).containsExactly(Pair.ID, NEW.id(), false, false, "", "shown");
    }
}
