// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What somebody tells of their way: what went wrong and what they doubted included (F102).
 *
 * @param teller whose story it is
 * @param words by language; at least one of {@code ja} and {@code en}
 * @param link to a recording or a page, beginning with https://, or null
 * @param consent what the teller said to exactly this
 */
public record RoleTalk(
        RoleTalkId id, EmployeeId teller, Map<String, Words> words, @Nullable String link, Consent consent) {

    /** The longest title, in characters. */
    public static final int MAX_TITLE = 120;

    /** The longest text, in characters. */
    public static final int MAX_TEXT = 8_000;

    /** @throws IllegalArgumentException where something is out of its range */
    public RoleTalk {
        words = Map.copyOf(words);
        if (words.isEmpty() || !Set.of("ja", "en").containsAll(words.keySet())) {
            throw new IllegalArgumentException("words in ja, in en, or in both");
        }
        if (link != null && (!link.startsWith("https://") || link.length() > 500)) {
            throw new IllegalArgumentException("a link begins with https:// and has at most 500 characters");
        }
    }

    /** The words in a language, or in the other one. */
    public Words in(String language) {
        Words there = words.get(language);
        return there == null ? words.values().iterator().next() : there;
    }

    /** A title and a text; the text may be empty where there is a link. */
    public record Words(String title, String text) {

        /** @throws IllegalArgumentException where one is too long, or the title is blank */
        public Words {
            if (title.isBlank() || title.length() > MAX_TITLE || text.length() > MAX_TEXT) {
                throw new IllegalArgumentException("a title of 1 to " + MAX_TITLE + " and a text of up to " + MAX_TEXT);
            }
        }
    }

    /** What the teller said. */
    public enum Consent {
        /** Nothing yet; nobody but the teller and HR reads it. */
        ASKED,
        /** It may be shown in workshops. */
        GIVEN,
        /** It is not shown. */
        REFUSED
    }
}
