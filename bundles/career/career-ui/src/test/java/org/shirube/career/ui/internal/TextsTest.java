// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.Stage;
import org.shirube.career.api.share.Scope;

class TextsTest {

    private static final ResourceBundle JAPANESE = new CareerTexts().texts(Locale.JAPANESE);

    @Test
    @DisplayName("F128: English for those who chose it, Japanese for everybody else")
    void languages() {
        assertThat(new CareerTexts().texts(Locale.UK).getString("career.title")).isEqualTo("My career");
        assertThat(new CareerTexts().texts(Locale.FRENCH).getString("career.title"))
                .isEqualTo(JAPANESE.getString("career.title"));
    }

    @Test
    @DisplayName("whatever can happen has a word")
    void values() {
        assertThat(Stream.of(Stage.values()).map(stage -> "career.stage." + stage.number()))
                .allMatch(JAPANESE::containsKey);
        assertThat(Stream.of(Scope.Part.values()).map(part -> "career.part." + part))
                .allMatch(JAPANESE::containsKey);
    }
}
