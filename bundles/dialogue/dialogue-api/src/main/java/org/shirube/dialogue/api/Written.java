// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.jspecify.annotations.Nullable;

/**
 * What became of what somebody typed.
 *
 * @param note the note as it stands now
 * @param conflict null where what was typed is in it; else what was typed and could not be joined with what the other wrote
 *     meanwhile at the same place: nothing was overwritten, and the person decides
 */
public record Written(Note note, @Nullable String conflict) {}
