// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * A note of a talk.
 *
 * @param slot the part of the talk it belongs to
 * @param own true for the actor's own, which nobody else reads; false for the one both write
 */
public record NoteKey(Slot slot, boolean own) {}
