// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** The topics by their names in the language of the page. */
final class Catalogue {

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    Catalogue(Services services) {
        services.topics().all(services.actor()).forEach(topic -> topics.put(topic.key(), topic));
    }

    String name(String key) {
        return Optional.ofNullable(topics.get(key))
                .map(topic -> topic.name(Words.locale()))
                .orElse(key);
    }

    /** What can be chosen, with what was chosen before it was retired. */
    List<String> offered(List<TopicChoice> chosen) {
        return topics.values().stream()
                .filter(topic -> !topic.retired()
                        || chosen.stream().anyMatch(choice -> choice.topic().equals(topic.key())))
                .map(Topic::key)
                .toList();
    }

    /** Chosen topics as pills, what matters most first and coloured. */
    Div pills(List<TopicChoice> choices) {
        Div pills = new Div();
        pills.addClassName("sh-pills");
        choices.stream()
                .sorted(Comparator.comparing(TopicChoice::weight).reversed())
                .forEach(choice -> pills.add(new StatusPill(
                        choice.weight() == TopicChoice.MOST_WEIGHT ? Tone.INFO : Tone.NEUTRAL, name(choice.topic()))));
        return pills;
    }
}
