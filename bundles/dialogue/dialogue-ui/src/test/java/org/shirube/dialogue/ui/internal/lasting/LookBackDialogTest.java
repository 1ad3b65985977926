// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;

@DisplayName("F54: looking back on a theme for two")
class LookBackDialogTest {

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<Object> said = new ArrayList<>();

    @BeforeEach
    void note() {
        scene.answer("lookBack", call -> {
            said.addAll(call.subList(1, 4));
            return Pair.forTwo(SharedTheme.State.RUNNING);
        });
    }

    private void open(SharedTheme theme) {
        new LookBackDialog(scene.services(Scene.AOI), theme, () -> said.add("shown")).open();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> goOn() {
        return _get(RadioButtonGroup.class);
    }

    private static void say() {
        _click(_get(Button.class, spec -> spec.withText("残す")));
    }

    @Test
    @DisplayName("F54: a word and a wish are asked for, each by name, and nothing is kept before both are there")
    void both() {
        SharedTheme theme = Pair.forTwo(SharedTheme.State.RUNNING);
        open(theme);
        _setValue(_get(TextArea.class), "   ");
        say();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(goOn().isInvalid()).isTrue();
        assertThat(said).isEmpty();
        _setValue(_get(TextArea.class), "待てるようになった");
        _setValue(goOn(), false);
        say();
        assertThat(said).containsExactly(theme.id(), "待てるようになった", false, "shown");
    }

    @Test
    @DisplayName("F54: what I said in this round is there to be said better; what the other said is not")
    void better() {
        SharedTheme theme = Pair.forTwo(SharedTheme.State.RUNNING);
        open(new SharedTheme(
                theme.id(),
                theme.pairing(),
                theme.words(),
                theme.by(),
                theme.state(),
                theme.since(),
                theme.until(),
                null,
                false,
                2,
                List.of(
                        new LookBack(1, Scene.AOI, Pair.TODAY, "前の回", false),
                        new LookBack(2, Scene.AOI, Pair.TODAY, "わたしの言葉", true),
                        new LookBack(2, Scene.KEN, Pair.TODAY, "相手の言葉", false))));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("わたしの言葉");
        assertThat(goOn().getValue()).isTrue();
    }

    @Test
    @DisplayName("F54: where a theme has ended one is not asked whether to go on")
    void ended() {
        open(Pair.forTwo(SharedTheme.State.ENDED));
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        _setValue(_get(TextArea.class), "いま思えば、待てていた");
        say();
        assertThat(said).contains("いま思えば、待てていた", false, "shown");
    }
}
