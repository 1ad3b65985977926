// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Slot;

/**
 * A page of the guidebook.
 *
 * @param key the same in both languages
 * @param order where it stands in the book; pages of one number are ordered by key
 * @param stage the stage of which it is the page, 1 to 5, or null
 * @param slot the part of the talk of which it is the page, or null
 * @param blocks at least one
 */
public record GuidePage(
        String key, int order, String title, @Nullable Integer stage, @Nullable Slot slot, List<Block> blocks) {

    public GuidePage {
        blocks = List.copyOf(blocks);
    }

    /** The blocks as CommonMark without HTML. */
    public String markdown() {
        return blocks.stream().map(Block::markdown).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
