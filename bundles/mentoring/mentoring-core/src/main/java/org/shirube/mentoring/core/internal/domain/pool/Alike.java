// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.people.api.Standing;

/**
 * Puts people side by side who fit the same ones: by grade, then by topics, first by the one that most people have, then by the next.
 * What a block of them is worth at most is then close to what each of them is worth. Nothing but speed depends on it.
 */
public final class Alike {

    private final Map<String, Integer> ranks = new HashMap<>();

    private Alike(List<Entry> people) {
        Map<String, Long> chosen = people.stream()
                .flatMap(entry -> entry.topics().stream())
                .collect(Collectors.groupingBy(TopicChoice::topic, TreeMap::new, Collectors.counting()));
        chosen.keySet().stream()
                .sorted(Comparator.comparing(chosen::get, Comparator.reverseOrder()))
                .forEach(topic -> ranks.put(topic, ranks.size()));
    }

    /** The same people in another order; those whom nothing tells apart stay as they are. */
    public static List<Entry> sorted(List<Entry> people) {
        Alike alike = new Alike(people);
        return people.stream()
                .map(entry -> new Placed(alike.key(entry), entry))
                .sorted(Comparator.comparing(Placed::key))
                .map(Placed::entry)
                .toList();
    }

    private record Placed(String key, Entry entry) {}

    private int rank(TopicChoice choice) {
        return ranks.getOrDefault(choice.topic(), 0);
    }

    private String key(Entry entry) {
        Standing standing = entry.standing();
        List<TopicChoice> topics =
                entry.topics().stream().sorted(Comparator.comparing(this::rank)).toList();
        StringBuilder key = new StringBuilder(Objects.requireNonNullElse(standing.grade(), "")).append('\n');
        topics.forEach(choice -> key.append((char) (' ' + rank(choice))));
        key.append('\n');
        topics.forEach(choice -> key.append(choice.weight()));
        return key.append('\n')
                .append(Objects.requireNonNullElse(standing.jobFamily(), ""))
                .toString();
    }
}
