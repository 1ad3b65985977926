// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;

/**
 * A theme that came up in the talks of a pairing.
 *
 * @param words those of a theme for two; empty for a theme of the catalogue
 * @param talks in how many talks
 * @param last when it last came up
 */
public record ThreadHead(ThreadKey key, String words, int talks, Instant last) {}
