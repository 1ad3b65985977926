// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.people.api.UnitId;

/** What the numbers of a pool stand for. */
final class PoolCodes {

    private static final int MOST_LANGUAGES = Long.SIZE;

    final Codes<UnitId> units = new Codes<>();
    final Codes<String> jobFamilies = new Codes<>();
    final Codes<String> locations = new Codes<>();
    final List<String> grades;
    final Forest forest;
    final List<Topic> topics;
    private final Codes<String> languages = new Codes<>();
    private final Map<String, Integer> topicNumbers = new HashMap<>();

    PoolCodes(List<Topic> topics, Forest forest, Stream<Entry> everybody) {
        this.topics = topics;
        this.forest = forest;
        topics.forEach(topic -> topicNumbers.put(topic.key(), topicNumbers.size()));
        grades = Grades.ranked(everybody
                .map(entry -> entry.standing().grade())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    int topic(String key) {
        return topicNumbers.getOrDefault(key, -1);
    }

    /** By the language alone: ja-JP is ja. Of more than 64 languages the last ones share a bit, and so count as one. */
    long languages(List<String> tags) {
        long bits = 0;
        for (String tag : tags) {
            int number = languages.of(tag.toLowerCase(Locale.ROOT).split("-", 2)[0]);
            bits |= 1L << Math.min(number, MOST_LANGUAGES - 1);
        }
        return bits;
    }
}
