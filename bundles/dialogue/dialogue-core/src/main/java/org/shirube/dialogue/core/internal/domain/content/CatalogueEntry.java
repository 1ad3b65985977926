// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/**
 * Something a member can choose before a talk: a theme, or the response they wish for.
 *
 * @param key the same in both languages; what is stored
 * @param label what stands on the button
 * @param help one line that says what it is
 */
public record CatalogueEntry(String key, String label, String help) {}
