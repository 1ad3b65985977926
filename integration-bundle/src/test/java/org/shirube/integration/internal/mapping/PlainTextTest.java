// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F128: full and half width make no difference")
class PlainTextTest {

    private static final String TELLING = "aZ0 ~かがはばパゝゞ々ー・漢﨑髙①㈱ｶﾞﾊﾟﾊ゛゜\u3099\u309A\u0301é　＠１Ａ\uD840\uDC0B";

    @Test
    @DisplayName("F128: every character alone, and any of those that combine, comes out as NFKC says")
    void asTheStandardSays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            same(String.valueOf(c));
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(TELLING.charAt(random.nextInt(TELLING.length())));
            }
            same(text.toString());
        }
    }

    @Test
    @DisplayName("F128: what is remembered is what was worked out, also where texts take each other's places")
    void remembered() {
        AtomicInteger worked = new AtomicInteger();
        Memo<Integer> lengths = new Memo<>(8, text -> {
            worked.incrementAndGet();
            return text.length();
        });
        for (int i = 0; i < 2_000; i++) {
            String text = "x".repeat(i % 50) + i;
            assertThat(lengths.of(text)).isEqualTo(text.length());
            assertThat(lengths.of(text)).isEqualTo(text.length());
        }
        assertThat(worked).hasValue(2_000);
    }

    private static void same(String text) {
        assertThat(PlainText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
