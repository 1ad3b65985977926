// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * A part of an agenda.
 *
 * @param minutes 1 to 90
 */
public record SlotTime(Slot slot, int minutes) {}
