// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class TypingTest {

    private static final String ALPHABET = "ab\n標😀";

    @ParameterizedTest
    @CsvSource({
        "朝の会議, 朝の長い会議, 朝の会議。, 朝の長い会議。",
        "一二三, 零一二三, 一二三四, 零一二三四",
        "同じ, 同じあ, 同じい, 同じいあ",
        "同じ, 同じ, 同じい, 同じい",
        "同じ, 同じい, 同じ, 同じい",
        "消す文, 消す, 消す文章, 消す章"
    })
    @DisplayName("what both typed at different places is joined; at the end of the text the one comes after the other")
    void joined(String base, String mine, String theirs, String both) {
        assertThat(Typing.join(base, mine, theirs)).contains(both);
    }

    @ParameterizedTest
    @CsvSource({"赤い車, 青い車, 白い車", "一二三四, 一九四, 一二八四"})
    @DisplayName("where both changed the same stretch nothing is decided for them")
    void conflict(String base, String mine, String theirs) {
        assertThat(Typing.join(base, mine, theirs)).isEmpty();
    }

    @Test
    @DisplayName("one change alone is always taken as it is, whatever it is")
    void alone() {
        Property.forAll(2_000, draws -> new String[] {text(draws), text(draws)}, pair -> {
            assertThat(Typing.join(pair[0], pair[1], pair[0])).contains(pair[1]);
            assertThat(Typing.join(pair[0], pair[0], pair[1])).contains(pair[1]);
            assertThat(Typing.join(pair[0], pair[1], pair[1])).contains(pair[1]);
        });
    }

    /** Two words put into a text that contains neither. */
    private record Insertions(String base, int mine, int theirs) {}

    @Test
    @DisplayName("two insertions are both there afterwards, each whole, and nothing else is lost")
    void insertions() {
        Property.forAll(
                2_000,
                draws -> {
                    String base = text(draws);
                    return new Insertions(base, boundary(draws, base), boundary(draws, base));
                },
                both -> {
                    Optional<String> joined = Typing.join(
                            both.base, put(both.base, both.mine, "<私>"), put(both.base, both.theirs, "[君]"));
                    assertThat(joined.orElseThrow()).contains("<私>").contains("[君]");
                    assertThat(joined.orElseThrow().replace("<私>", "").replace("[君]", ""))
                            .isEqualTo(both.base);
                });
    }

    private static String text(Draws draws) {
        StringBuilder text = new StringBuilder();
        int[] letters = ALPHABET.codePoints().toArray();
        for (int i = draws.between(0, 12); i > 0; i--) {
            text.appendCodePoint(letters[draws.between(0, letters.length - 1)]);
        }
        return text.toString();
    }

    private static int boundary(Draws draws, String text) {
        return text.offsetByCodePoints(0, draws.between(0, text.codePointCount(0, text.length())));
    }

    private static String put(String base, int at, String word) {
        return base.substring(0, at) + word + base.substring(at);
    }
}
