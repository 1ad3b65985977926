// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.rule;

/**
 * A rule that is installed.
 *
 * @param name in the language asked for
 * @param about what it does, in one sentence
 * @param usual whether it is used unless HR says otherwise
 * @param usualWeight how much it counts unless HR says otherwise
 */
public record RuleInfo(String key, MatchingRule.Kind kind, String name, String about, boolean usual, int usualWeight) {}
