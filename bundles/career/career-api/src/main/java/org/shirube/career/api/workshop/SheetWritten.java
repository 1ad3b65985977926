// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

/**
 * What became of something that was typed.
 *
 * @param taken false where the field had changed meanwhile, on another page of the same person; then nothing was changed
 * @param text what stands there now
 */
public record SheetWritten(boolean taken, String text) {}
