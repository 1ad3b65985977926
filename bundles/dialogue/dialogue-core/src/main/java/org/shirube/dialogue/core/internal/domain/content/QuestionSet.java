// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Slot;

/**
 * Questions that belong together.
 *
 * @param key the same in both languages
 * @param stages whom they may suit; never a statement about a person
 * @param slot the part of the talk they are for, or null where they fit into any
 * @param title a heading
 * @param use one sentence that says when they help
 * @param questions at least one, in the order of the file
 */
public record QuestionSet(
        String key, Stages stages, @Nullable Slot slot, String title, String use, List<Question> questions) {

    public QuestionSet {
        questions = List.copyOf(questions);
    }

    boolean suits(@Nullable Integer wantedStage, @Nullable Slot wantedSlot) {
        return (wantedStage == null || stages.contains(wantedStage))
                && (wantedSlot == null || slot == null || slot == wantedSlot);
    }
}
