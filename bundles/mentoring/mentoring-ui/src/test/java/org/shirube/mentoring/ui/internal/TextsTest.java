// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
