// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.rule;

/**
 * What one rule says of a pair.
 *
 * @param rule its key
 * @param name its name in the language asked for
 * @param hard whether it could rule a pair out
 * @param value 0 to 1
 * @param share how much of the whole it makes up, 0 to 1; 0 for a hard rule
 * @param words why, in one sentence; may be empty
 */
public record FitReason(String rule, String name, boolean hard, double value, double share, String words) {}
