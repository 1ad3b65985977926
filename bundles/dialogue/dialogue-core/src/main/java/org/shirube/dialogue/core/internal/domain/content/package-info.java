// SPDX-License-Identifier: Apache-2.0
/**
 * The questions, the guidebook and the catalogues of the career 1on1: Markdown files that a person in HR can edit, read
 * strictly, and asked by stage and slot. Nothing here knows a person; it holds words to choose from.
 *
 * <p>Every file begins with a head, lines {@code key: value} between two lines {@code ---}:
 *
 * <ul>
 *   <li>{@code questions/<set>.ja.md}: {@code set}, {@code stages} (3, 1-2), {@code slot} (or {@code any}), {@code title};
 *       then one sentence on when to use it, then {@code - [id] question}
 *   <li>{@code guidebook/<page>.ja.md}: {@code page}, {@code order}, {@code title}, and where they apply {@code stage} and
 *       {@code slot}; then {@code ## heading}, {@code - item} and plain paragraphs
 *   <li>{@code themes.ja.md} and {@code responses.ja.md}: {@code catalogue}, {@code title}; then
 *       {@code - [key] label — one line of help}
 * </ul>
 */
@NullMarked
package org.shirube.dialogue.core.internal.domain.content;

import org.jspecify.annotations.NullMarked;
