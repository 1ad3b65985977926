// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * What the partner's time went to, as one of the two felt it, in tenths that sum to ten. The usual advice is 7:2:1 (F87).
 */
public record TalkRatio(int listening, int questions, int advice) {

    /** Seven tenths listening, two of questions, one of advice. */
    public static final TalkRatio ADVISED = new TalkRatio(7, 2, 1);

    /**
     * @throws IllegalArgumentException where a part is negative, or the sum is not ten
     */
    public TalkRatio {
        if (listening < 0 || questions < 0 || advice < 0 || listening + questions + advice != 10) {
            throw new IllegalArgumentException("three parts of ten in all");
        }
    }
}
