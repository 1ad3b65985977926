// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.platform.api.actor.Actor;

/** A small catalogue. */
final class MemoryTopics implements Topics {

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    MemoryTopics() {
        List.of(
                        new Topic("career-path", "これからのキャリア", "Where my career goes", false),
                        new Topic("leadership", "チームを率いる", "Leading a team", false),
                        new Topic("work-and-life", "仕事と生活", "Work and life", false),
                        new Topic("old", "むかしの話題", "An old topic", true))
                .forEach(topic -> topics.put(topic.key(), topic));
    }

    @Override
    public List<Topic> all(Actor actor) {
        return List.copyOf(topics.values());
    }

    @Override
    public void put(Actor hr, Topic topic) {
        MemorySchemes.hr(hr);
        if (topics.size() >= MOST && !topics.containsKey(topic.key())) {
            throw InMemoryMentoring.refused(Reason.TOO_MANY);
        }
        topics.put(topic.key(), topic);
    }

    @Override
    public void order(Actor hr, List<String> keys) {
        MemorySchemes.hr(hr);
        Map<String, Topic> before = new LinkedHashMap<>(topics);
        topics.clear();
        keys.stream().filter(before::containsKey).forEach(key -> topics.put(key, before.get(key)));
        before.forEach(topics::putIfAbsent);
    }
}
