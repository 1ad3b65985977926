// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;

@DisplayName("F50, F51: the theme for two, wherever it stands")
class ForTwoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pairing PAIRING = new Pairing(
            new PairingId(new UUID(1, 1)),
            Scene.AOI,
            Scene.KEN,
            PairingKind.MANAGER,
            Cadence.USUAL,
            TODAY.minusYears(1),
            null);

    private final List<String> done = new ArrayList<>();
    private @Nullable SharedTheme current;

    @RegisterExtension
    final Scene scene = new Scene();

    /** Notes what it is asked to do. */
    @BeforeEach
    void note() {
        scene.answer("current", args -> Optional.ofNullable(current));
        for (String name : List.of("propose", "accept", "decline")) {
            scene.answer(name, args -> {
                done.add(name);
                return current;
            });
        }
    }

    private ForTwo show(@Nullable SharedTheme theme) {
        current = theme;
        ForTwo shown = new ForTwo(scene.services(Scene.AOI), PAIRING, () -> done.add("changed"));
        UI.getCurrent().add(shown);
        return shown;
    }

    private static SharedTheme theme(SharedTheme.State state, EmployeeId by, LocalDate until) {
        SharedThemeId id = new SharedThemeId(new UUID(4, 1));
        return new SharedTheme(
                id, PAIRING.id(), "任せて待つ", by, state, TODAY.minusMonths(3), until, null, false, 1, List.of());
    }

    @Test
    @DisplayName("where there is none one proposes it, in words and with a day in three months")
    void propose() {
        show(null);
        _click(_get(Button.class, spec -> spec.withText("二人のテーマを提案する")));
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TODAY.plusMonths(3));
        _click(_get(Button.class, spec -> spec.withText("提案する")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(done).isEmpty();
        _setValue(_get(TextField.class), "任せて待つ");
        _click(_get(Button.class, spec -> spec.withText("提案する")));
        assertThat(done).containsExactly("propose", "changed");
    }

    @Test
    @DisplayName("the other's proposal waits for a yes; one's own can only be taken back")
    void proposed() {
        show(theme(SharedTheme.State.PROPOSED, Scene.KEN, TODAY.plusMonths(3)));
        _click(_get(Button.class, spec -> spec.withText("このテーマで始める")));
        assertThat(done).containsExactly("accept", "changed");
        UI.getCurrent().removeAll();
        show(theme(SharedTheme.State.PROPOSED, Scene.AOI, TODAY.plusMonths(3)));
        assertThat(_find(Button.class, spec -> spec.withText("このテーマで始める"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("取り下げる")));
        assertThat(done).endsWith("decline", "changed");
    }

    @Test
    @DisplayName("a running one is put on a talk with one tap, and asks to look back once its day has come")
    void running() {
        ForTwo shown = show(theme(SharedTheme.State.RUNNING, Scene.KEN, TODAY));
        shown.offer(theme -> true, theme -> done.add("put"));
        _click(_get(Button.class, spec -> spec.withText("この1on1のテーマに入れる")));
        assertThat(done).containsExactly("put");
        assertThat(_get(Button.class, spec -> spec.withText("ふりかえる")).getThemeNames())
                .contains("primary");
    }
}
