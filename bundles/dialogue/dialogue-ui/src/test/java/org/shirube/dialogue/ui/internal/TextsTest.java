// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.Stage;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Slot;

class TextsTest {

    private static final ResourceBundle JAPANESE = new DialogueTexts().texts(Locale.JAPANESE);

    @Test
    @DisplayName("F128: English for those who chose it, Japanese for everybody else")
    void languages() {
        ResourceBundle english = new DialogueTexts().texts(Locale.UK);
        assertThat(english.getString("dialogue.talks.title")).isEqualTo("Career 1on1s");
        assertThat(new DialogueTexts().texts(Locale.FRENCH).getString("dialogue.talks.title"))
                .isEqualTo(JAPANESE.getString("dialogue.talks.title"));
    }

    @Test
    @DisplayName("whatever can happen has a word")
    void values() {
        assertThat(keys("state", Meeting.State.values(), Enum::name)).allMatch(JAPANESE::containsKey);
        assertThat(keys("refused", MeetingRefusedException.Reason.values(), Enum::name))
                .allMatch(JAPANESE::containsKey);
        assertThat(keys("kind", PairingKind.values(), Enum::name)).allMatch(JAPANESE::containsKey);
        assertThat(keys("place", Place.values(), Enum::name)).allMatch(JAPANESE::containsKey);
        assertThat(keys("slot", Slot.values(), Enum::name)).allMatch(JAPANESE::containsKey);
        assertThat(keys("slot", Slot.values(), slot -> slot.name() + ".help")).allMatch(JAPANESE::containsKey);
        assertThat(keys("observation", NewObservation.Kind.values(), Enum::name))
                .allMatch(JAPANESE::containsKey);
        assertThat(keys("stage", Stage.values(), stage -> Integer.toString(stage.number())))
                .allMatch(JAPANESE::containsKey);
        assertThat(IntStream.rangeClosed(1, 5).boxed()).allMatch(value -> Stream.of("mood.", "load.", "clarity.")
                .allMatch(scale -> JAPANESE.containsKey("dialogue." + scale + value)));
    }

    private static <E extends Enum<E>> Stream<String> keys(String part, E[] values, Function<E, String> name) {
        return Stream.of(values).map(value -> "dialogue." + part + "." + name.apply(value));
    }
}
