// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/**
 * @param id the same in both languages and the only one of its name in the library
 * @param text what one may ask
 */
public record Question(String id, String text) {}
