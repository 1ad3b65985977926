// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;

class WrappingKeyTest {

    private static final Circle CIRCLE = new Circle("dialogue.pairing", new UUID(1, 2));

    private final String text = WrappingKey.randomText();
    private final WrappingKey key = WrappingKey.of("seal-0001-00000000", text);

    @Test
    void what_it_wraps_opens_for_its_circle_only() {
        byte[] wrapped = key.wrapNew(CIRCLE);
        assertThat(key.unwrap(CIRCLE, wrapped).getEncoded()).hasSize(32);
        assertThat(key.unwrap(CIRCLE, key.wrapNew(CIRCLE))).isNotEqualTo(key.unwrap(CIRCLE, wrapped));
        broken(key, new Circle("dialogue.pairing", new UUID(1, 3)), wrapped);
        broken(key, new Circle("dialogue.other", new UUID(1, 2)), wrapped);
        broken(WrappingKey.of("seal-0001-00000001", text), CIRCLE, wrapped);
        broken(WrappingKey.of("seal-0001-00000000", WrappingKey.randomText()), CIRCLE, wrapped);
        for (int bit = 0; bit < wrapped.length * 8; bit++) {
            byte[] flipped = wrapped.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            broken(key, CIRCLE, flipped);
        }
    }

    @Test
    void rewrapping_keeps_the_key_of_the_circle() {
        WrappingKey next = WrappingKey.of("seal-0002-00000000", WrappingKey.randomText());
        byte[] wrapped = key.wrapNew(CIRCLE);
        byte[] rewrapped = key.rewrap(CIRCLE, wrapped, next);
        assertThat(next.unwrap(CIRCLE, rewrapped)).isEqualTo(key.unwrap(CIRCLE, wrapped));
        broken(key, CIRCLE, rewrapped);
    }

    @Test
    void a_sealed_text_is_no_wrapped_key() {
        byte[] sealed = TextSeal.seal(AesGcm.key(AesGcm.randomKey()), CIRCLE, key.id(), "x".repeat(32));
        broken(key, CIRCLE, sealed);
    }

    @Test
    void ids_grow_by_name() {
        String first = WrappingKey.idAfter("");
        String second = WrappingKey.idAfter(first);
        assertThat(first).startsWith("seal-0001-").matches(WrappingKey::isId);
        assertThat(second).startsWith("seal-0002-").isGreaterThan(first);
        assertThat(WrappingKey.idAfter("seal-0009-ffffffff")).startsWith("seal-0010-");
        assertThat(WrappingKey.idAfter("")).isNotEqualTo(first);
        assertThatIllegalStateException().isThrownBy(() -> WrappingKey.idAfter("seal-9999-00000000"));
        assertThat(List.of("seal-1-00000000", ".seal-0001-00000000", "seal-0001-00000000~", "known_hosts"))
                .noneMatch(WrappingKey::isId);
    }

    @Test
    void tells_nothing_of_its_key() {
        assertThat(key).hasToString("seal-0001-00000000");
        for (String wrong : List.of("", "secret words", text + "AAAA", text.substring(4), "!" + text)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WrappingKey.of("seal-0001-00000000", wrong))
                    .withMessage("does not hold 32 bytes in base64")
                    .withNoCause();
        }
        assertThat(WrappingKey.of("seal-0001-00000000", " " + text + "\r\n").unwrap(CIRCLE, key.wrapNew(CIRCLE)))
                .isNotNull();
    }

    private static void broken(WrappingKey key, Circle circle, byte[] wrapped) {
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> key.unwrap(circle, wrapped));
    }
}
