// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/**
 * How much a rule counts in a scheme.
 *
 * @param rule key of a {@link org.shirube.mentoring.api.rule.MatchingRule}
 * @param active whether it is used
 * @param weight 0 to {@value #MOST}, relative to the others; without meaning for a hard rule
 */
public record RuleSetting(String rule, boolean active, int weight) {

    /** The heaviest. */
    public static final int MOST = 100;

    /**
     * @throws IllegalArgumentException where the weight is out of its range
     */
    public RuleSetting {
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("weight must be 0 to " + MOST + ", was " + weight);
        }
    }
}
