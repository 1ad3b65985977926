// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.io.Serializable;

/**
 * What is wrong in a file, said so that the person who edited it can mend it.
 *
 * @param file its path
 * @param line counted from 1; 1 also where the file as a whole is meant
 * @param japanese one sentence
 * @param english the same sentence
 */
public record Problem(String file, int line, String japanese, String english) implements Serializable {

    /** The sentence alone. */
    public String sentence(Language language) {
        return language == Language.JAPANESE ? japanese : english;
    }
}
