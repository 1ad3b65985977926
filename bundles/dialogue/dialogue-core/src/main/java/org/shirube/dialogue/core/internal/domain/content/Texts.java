// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/** The two texts of a sheet. */
public record Texts(String japanese, String english) {

    public String of(Language language) {
        return language == Language.JAPANESE ? japanese : english;
    }
}
