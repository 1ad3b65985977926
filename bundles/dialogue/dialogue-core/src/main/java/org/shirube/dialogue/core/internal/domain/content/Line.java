// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/**
 * @param number counted from 1
 * @param text without what ends the line and blanks before that
 */
record Line(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }
}
