// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.TimeSlot;
import org.shirube.mentoring.api.request.Introduction;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;

class TextsTest {

    private static final ResourceBundle JAPANESE = new MentoringTexts().texts(Locale.JAPANESE);

    @Test
    @DisplayName("F128: English for those who chose it, Japanese for everybody else")
    void languages() {
        assertThat(new MentoringTexts().texts(Locale.UK).getString("mentoring.title"))
                .isEqualTo("Mentors and peers");
        assertThat(new MentoringTexts().texts(Locale.FRENCH).getString("mentoring.title"))
                .isEqualTo(JAPANESE.getString("mentoring.title"));
    }

    @Test
    @DisplayName("whatever is refused has a word, and says what was kept and what to do")
    void refused() {
        assertThat(keys("refused", MentoringRefusedException.Reason.values())).allMatch(JAPANESE::containsKey);
        assertThat(keys("refused", MentoringRefusedException.Reason.values()).map(key -> key + ".what"))
                .allMatch(JAPANESE::containsKey);
    }

    @Test
    @DisplayName("whatever can happen has a word")
    void values() {
        assertThat(Stream.of(
                                keys("kind", SchemeKind.values()),
                                keys("kind.about", SchemeKind.values()),
                                keys("scheme.state", SchemeState.values()),
                                keys("request", Request.State.values()),
                                keys("why", Reply.Why.values()),
                                keys("introduction", Introduction.State.values()),
                                keys("nudge", Nudge.Kind.values()),
                                keys("place", PlaceChoice.values()),
                                keys("part", TimeSlot.Part.values()),
                                keys("chosen", ChosenWord.Kind.values()),
                                IntStream.rangeClosed(1, 5).mapToObj(value -> "mentoring.helpful." + value))
                        .flatMap(all -> all))
                .allMatch(JAPANESE::containsKey);
    }

    @Test
    @DisplayName("both sides of every kind of scheme have a name and a way in")
    void sides() {
        assertThat(Stream.of(SchemeKind.values())
                        .flatMap(kind -> Stream.of(Side.values()).map(side -> kind + "." + side)))
                .allMatch(of ->
                        JAPANESE.containsKey("mentoring.as." + of) && JAPANESE.containsKey("mentoring.join." + of));
    }

    private static Stream<String> keys(String part, Enum<?>... values) {
        return Stream.of(values).map(value -> "mentoring." + part + "." + value.name());
    }
}
