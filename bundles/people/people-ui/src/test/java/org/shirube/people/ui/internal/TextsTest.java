// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.UnitRow;

class TextsTest {

    private static final PeopleTexts TEXTS = new PeopleTexts();

    @Test
    @DisplayName("Japanese and English have the same keys, all of this module, none of them empty")
    void complete() {
        ResourceBundle japanese = TEXTS.texts(Locale.JAPANESE);
        ResourceBundle english = TEXTS.texts(Locale.ENGLISH);
        assertThat(japanese.keySet()).isEqualTo(english.keySet()).allMatch(key -> key.startsWith("people."));
        assertThat(japanese.keySet())
                .allMatch(key -> !japanese.getString(key).isBlank())
                .allMatch(key -> !english.getString(key).isBlank());
        assertThat(japanese.getString("people.directory.title"))
                .isNotEqualTo(english.getString("people.directory.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("every reason, state, status and field has its words")
    void everyConstant(String language) {
        ResourceBundle texts = TEXTS.texts(Locale.forLanguageTag(language));
        assertThat(texts.keySet())
                .containsAll(keys("people.refusal.", RefusalReason.values()))
                .containsAll(keys("people.status.", EmploymentStatus.values()))
                .containsAll(keys("people.imports.state.", ImportRun.State.values()))
                .containsAll(keys("people.imports.hold.", ImportRun.Hold.values()))
                .containsAll(keys("people.change.", Change.Kind.values()))
                .containsAll(keys("people.change.about.", Change.About.values()))
                .containsAll(keys("people.quarantine.state.", QuarantinedRow.State.values()))
                .containsAll(fields(PersonRow.class))
                .containsAll(fields(UnitRow.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("every text is a valid pattern and holds no straight apostrophe, which patterns swallow")
    void patterns(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle texts = TEXTS.texts(locale);
        assertThat(texts.keySet()).allSatisfy(key -> {
            assertThat(texts.getString(key)).doesNotContain("'");
            assertThat(new MessageFormat(texts.getString(key), locale).format(new Object[] {1, 2, 3, 4}))
                    .isNotBlank();
        });
    }

    private static Iterable<String> keys(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(one -> prefix + one.name()).toList();
    }

    private static Iterable<String> fields(Class<? extends Record> row) {
        return Stream.of(row.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("origin"))
                .map(name -> "people.field." + name)
                .toList();
    }
}
