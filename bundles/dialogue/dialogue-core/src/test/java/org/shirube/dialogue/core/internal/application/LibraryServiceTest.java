// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.core.internal.domain.Due;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.TestDatabase;

class LibraryServiceTest {

    private final TestDatabase database = TestDatabase.fresh(Dialect.H2);
    private final Library library = new LibraryService(
            new Shelves(database.transactions(), database.open(new DialogueSchema()), Clock.systemUTC()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("F44: the wishes to choose from are those that can be kept, in their order")
    void responses() {
        String[] keys = Stream.of(WishedResponse.values())
                .map(wish -> wish.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
        assertThat(library.responses(Locale.JAPANESE))
                .extracting(Library.Entry::key)
                .containsExactly(keys);
        assertThat(library.responses(Locale.ENGLISH))
                .extracting(Library.Entry::key)
                .containsExactly(keys);
    }

    @Test
    @DisplayName("F49: the catalogue has the theme that the rule about career themes looks for")
    void careerTheme() {
        assertThat(library.themes(Locale.JAPANESE))
                .extracting(Library.Entry::key)
                .contains(Due.CAREER);
    }

    @Test
    @DisplayName("F42: without a stage the library is open; a stage and a part of the talk narrow it")
    void questions() {
        int all = library.questions(Locale.JAPANESE, null, null).size();
        int some = library.questions(Locale.JAPANESE, 1, Slot.POSITION).size();
        assertThat(some).isPositive().isLessThan(all);
    }

    @Test
    @DisplayName("F91: the guidebook comes in the language of the reader")
    void guidebook() {
        assertThat(library.guidebook(Locale.FRENCH).get(0).title())
                .isEqualTo(library.guidebook(Locale.JAPAN).get(0).title())
                .isNotEqualTo(library.guidebook(Locale.UK).get(0).title());
    }
}
