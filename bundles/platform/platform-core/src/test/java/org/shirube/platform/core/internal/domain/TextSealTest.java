// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class TextSealTest {

    /** With an emoji outside the basic plane, both halves of one by themselves, a null and a combining mark. */
    private static final String ALPHABET = "aあ標😀\uD83D\uDE00\0\n\u0301\uFFFF";

    private static final SecretKey KEY = AesGcm.key(AesGcm.randomKey());
    private static final Circle CIRCLE = new Circle("dialogue.pairing", new UUID(1, 2));

    private record Said(Circle circle, String place, String text) {

        byte[] sealed() {
            return TextSeal.seal(KEY, circle, place, text);
        }
    }

    @Test
    @DisplayName("Any text opens again as it was, half characters included")
    void any_text_round_trips() {
        Property.forAll(500, TextSealTest::words, words -> {
            byte[] sealed = words.sealed();
            assertThat(TextSeal.open(KEY, words.circle(), words.place(), sealed))
                    .isEqualTo(words.text());
            assertThat(sealed).isNotEqualTo(words.sealed());
        });
    }

    @Test
    @DisplayName("What was moved to another place or circle never opens")
    void moved_never_opens() {
        Property.forAll(500, d -> List.of(words(d), words(d)), two -> {
            Said from = two.get(0);
            Said to = two.get(1);
            boolean same = from.circle().equals(to.circle()) && from.place().equals(to.place());
            if (!same) {
                broken(KEY, to.circle(), to.place(), from.sealed());
            }
            broken(KEY, from.circle(), from.place() + "x", from.sealed());
            broken(KEY, new Circle("other", from.circle().id()), from.place(), from.sealed());
            broken(AesGcm.key(AesGcm.randomKey()), from.circle(), from.place(), from.sealed());
        });
    }

    @Test
    @DisplayName("What was changed, cut or lengthened anywhere never opens")
    void changed_never_opens() {
        record Change(Said words, long bit, int length) {}
        Property.forAll(500, d -> new Change(words(d), d.below(1_000_000), d.between(0, 40)), change -> {
            byte[] sealed = change.words().sealed();
            int bit = (int) (change.bit() % (sealed.length * 8L));
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Circle circle = change.words().circle();
            String place = change.words().place();
            broken(KEY, circle, place, flipped);
            broken(KEY, circle, place, Arrays.copyOf(sealed, sealed.length + 1 + change.length()));
            broken(KEY, circle, place, Arrays.copyOf(sealed, Math.max(0, sealed.length - 1 - change.length())));
        });
    }

    @Test
    void every_single_bit_counts() {
        byte[] sealed = TextSeal.seal(KEY, CIRCLE, "a", "標");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            broken(KEY, CIRCLE, "a", flipped);
        }
    }

    @Test
    void adds_29_bytes_to_utf_8_with_the_form_in_front() {
        byte[] sealed = TextSeal.seal(KEY, CIRCLE, "a", "標語");
        assertThat(sealed).hasSize(29 + "標語".getBytes(StandardCharsets.UTF_8).length);
        assertThat(sealed[0]).isEqualTo((byte) 1);
        assertThat(TextSeal.seal(KEY, CIRCLE, "a", "x\uD83D")[0]).isEqualTo((byte) 2);
    }

    @Test
    void half_a_character_in_a_place_is_not_another_half() {
        byte[] sealed = TextSeal.seal(KEY, CIRCLE, "a\uD83D", "x");
        broken(KEY, CIRCLE, "a\uDE00", sealed);
        broken(KEY, CIRCLE, "a?", sealed);
    }

    @Test
    @DisplayName("The longest text of any characters opens; one character more is refused")
    void the_longest_text() {
        for (String character : List.of("a", "標", "\uD83D")) {
            String longest = character.repeat(Seals.MAX_LENGTH);
            TextSeal.check("a", longest);
            byte[] sealed = TextSeal.seal(KEY, CIRCLE, "a", longest);
            assertThat(TextSeal.open(KEY, CIRCLE, "a", sealed)).isEqualTo(longest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TextSeal.check("a", longest + character))
                    .withMessageNotContaining(character.repeat(9));
        }
        broken(KEY, CIRCLE, "a", new byte[3 * Seals.MAX_LENGTH + 30]);
    }

    @Test
    void refuses_places_that_break_the_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextSeal.check("", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> TextSeal.check("x".repeat(201), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> TextSeal.open(KEY, CIRCLE, "", new byte[40]));
        TextSeal.check("x".repeat(200), "");
    }

    private static Said words(Draws d) {
        Circle circle = new Circle(d.oneOf(List.of("a", "dialogue.pairing")), new UUID(d.below(3), d.below(3)));
        Function<Draws, String> place = p -> "p" + p.text(20, ALPHABET);
        return new Said(circle, place.apply(d), d.text(60, ALPHABET));
    }

    private static void broken(SecretKey key, Circle circle, String place, byte[] sealed) {
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> TextSeal.open(key, circle, place, sealed));
    }
}
