// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.util.List;

/**
 * A statement as it is written.
 *
 * @param words the statement, in short: 1 to {@value #LONGEST} characters
 * @param more what there is to add, at most {@value #LONGEST_MORE} characters; may be empty
 * @param evidence what it rests on; at most {@value #MOST_EVIDENCE}
 */
public record StatementDraft(String words, String more, List<Evidence> evidence) {

    /** The most characters of the words. */
    public static final int LONGEST = 200;

    /** The most characters of what is added. */
    public static final int LONGEST_MORE = 2_000;

    /** The most pieces of evidence. */
    public static final int MOST_EVIDENCE = 20;

    /**
     * @throws IllegalArgumentException where something is missing, too long, or too much
     */
    public StatementDraft {
        words = words.strip();
        more = more.strip();
        evidence = List.copyOf(evidence);
        if (words.isEmpty() || words.length() > LONGEST || more.length() > LONGEST_MORE) {
            throw new IllegalArgumentException(
                    "a statement has 1 to " + LONGEST + " characters, and more at most " + LONGEST_MORE);
        }
        if (evidence.size() > MOST_EVIDENCE) {
            throw new IllegalArgumentException("at most " + MOST_EVIDENCE + " pieces of evidence");
        }
    }

    /** Without anything to add. */
    public static StatementDraft of(String words) {
        return new StatementDraft(words, "", List.of());
    }
}
