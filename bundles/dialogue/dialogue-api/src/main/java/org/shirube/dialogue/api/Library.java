// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import java.util.Locale;
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
     * A page.
     *
     * @param markdown CommonMark without HTML
     */
    record GuidePage(String key, String title, String markdown) {}
}
