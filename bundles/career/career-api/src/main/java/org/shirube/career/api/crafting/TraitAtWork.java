// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.util.UUID;

/**
 * What a trait and a present task have to do with each other, as the person sees it.
 *
 * @param trait which trait
 * @param task which task of the newest worksheet
 * @param meaning 1 to {@value Worksheet#LONGEST} characters
 */
public record TraitAtWork(UUID trait, UUID task, String meaning) {

    /**
     * @throws IllegalArgumentException where the meaning is missing or too long
     */
    public TraitAtWork {
        meaning = Worksheet.text(meaning);
        if (meaning.isEmpty()) {
            throw new IllegalArgumentException("a trait at work has a meaning");
        }
    }
}
