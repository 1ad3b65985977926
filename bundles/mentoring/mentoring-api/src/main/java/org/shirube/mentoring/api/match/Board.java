// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a scheme stands, for HR.
 *
 * @param seekers how many look for somebody
 * @param offerers how many offer themselves
 * @param capacity how many seekers these can take together
 * @param pending how many requests wait for an answer
 * @param waitlisted how many wait until somebody has time
 * @param matched how many seekers have a partner
 * @param topics by topic, the most wanted first; those that can be told of
 */
public record Board(
        int seekers, int offerers, int capacity, int pending, int waitlisted, int matched, List<TopicCount> topics) {

    public Board {
        topics = List.copyOf(topics);
    }

    /**
     * A topic. Any number that would tell of fewer than
     * {@value org.shirube.platform.api.figures.Suppression#LEAST} people, though of somebody, is null.
     *
     * @param topic its key
     * @param demand seekers who want to talk about it
     * @param offerers who can help with it
     * @param capacity how many seekers these can take together, or null where {@code offerers} is
     * @param pending how many of those who want it have no partner and wait for an answer
     * @param matched how many of those who want it have a partner; null together with {@code pending}
     */
    public record TopicCount(
            String topic,
            @Nullable Integer demand,
            @Nullable Integer offerers,
            @Nullable Integer capacity,
            @Nullable Integer pending,
            @Nullable Integer matched) {}
}
