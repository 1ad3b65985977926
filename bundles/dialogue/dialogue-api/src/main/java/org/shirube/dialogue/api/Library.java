// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Questions, guidance and the catalogue of themes, open to everybody who is signed in. Nothing in it says anything about a
 * person.
 */
@ProviderType
public interface Library {

    /** The themes to choose from, in their order. */
    List<Entry> themes(Locale locale);

    /** A theme by its key, also one that is no longer offered: talks keep their themes. Empty where there never was one. */
    default Optional<Entry> theme(Locale locale, String key) {
        return themes(locale).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** What a member can wish for, in the order of {@link WishedResponse}. */
    List<Entry> responses(Locale locale);

    /**
     * Questions.
     *
     * @param stage 1 to 5 for those that fit the stage a person chose, or null for all
     * @param slot for a part of a talk, or null for all
     */
    List<QuestionSet> questions(Locale locale, @Nullable Integer stage, @Nullable Slot slot);

    /** The pages of the guidebook, in their order. */
    List<GuidePage> guidebook(Locale locale);

    /**
     * Something to choose.
     *
     * @param key the same in every language
     * @param label a word or two
     * @param help one line
     */
    record Entry(String key, String label, String help) {}

    /**
     * Questions that belong together.
     *
     * @param when when they help, one sentence
     */
    record QuestionSet(String key, String title, String when, List<Question> questions) {

        public QuestionSet {
            questions = List.copyOf(questions);
        }
    }

    /** A question to ask, or to answer for oneself. */
    record Question(String key, String text) {}

    /**
     * A page of the guidebook.
     *
     * @param stage the stage it is about, 1 to 5, or null
     * @param slot the part of a talk it is about, or null
     * @param passages what stands on it, in plain words
     */
    record GuidePage(String key, String title, @Nullable Integer stage, @Nullable Slot slot, List<Passage> passages) {

        public GuidePage {
            passages = List.copyOf(passages);
        }
    }

    /** A piece of a page. */
    sealed interface Passage {

        record Heading(String text) implements Passage {}

        record Sentences(String text) implements Passage {}

        record Points(List<String> texts) implements Passage {

            public Points {
                texts = List.copyOf(texts);
            }
        }
    }
}
