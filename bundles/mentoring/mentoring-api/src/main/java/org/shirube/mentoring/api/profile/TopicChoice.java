// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

/**
 * A topic somebody chose.
 *
 * @param topic key of a {@link Topic}
 * @param weight how much, 1 (also) to 3 (above all)
 */
public record TopicChoice(String topic, int weight) {

    public static final int MOST_WEIGHT = 3;

    /**
     * @throws IllegalArgumentException where the weight is out of its range
     */
    public TopicChoice {
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("weight must be 1 to " + MOST_WEIGHT);
        }
    }
}
