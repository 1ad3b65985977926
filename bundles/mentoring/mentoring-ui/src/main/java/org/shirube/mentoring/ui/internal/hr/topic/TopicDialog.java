// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.topic;

import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrDialog;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Inputs;

/** Adds a topic, or changes its names. */
final class TopicDialog {

    private static final String PLAIN = "topic";

    private final Topics topics;
    private final Visit visit;
    private final @Nullable Topic before;
    private final HrDialog dialog;
    private final TextField japanese;
    private final TextField english;

    /** @param before null for a new one */
    TopicDialog(Topics topics, Visit visit, @Nullable Topic before, Runnable changed) {
        this.topics = topics;
        this.visit = visit;
        this.before = before;
        japanese = new TextField();
        english = new TextField();
        String title = japanese.getTranslation(
                before == null ? "mentoring.hr.topics.new" : "mentoring.hr.topics.change.title");
        dialog = new HrDialog(title, japanese.getTranslation("mentoring.hr.topics.visible"), changed);
        name(japanese, "ja", before == null ? "" : before.ja());
        name(english, "en", before == null ? "" : before.en());
    }

    private static void name(TextField field, String language, String value) {
        field.setLabel(field.getTranslation("mentoring.hr.topics." + language));
        field.setMaxLength(Topic.MAX_NAME);
        field.setValue(value);
        field.setRequiredIndicatorVisible(true);
        field.addClassName("sh-grow");
    }

    void open() {
        dialog.with(japanese, english)
                .keeping(dialog.getTranslation("mentoring.hr.topics.keep"), this::keep)
                .open();
    }

    private boolean keep() {
        if (!(Inputs.isFilled(japanese) & Inputs.isFilled(english))) {
            return false;
        }
        String key = before == null ? freeKey(english.getValue()) : before.key();
        boolean retired = before != null && before.retired();
        topics.put(visit.actor(), new Topic(key, japanese.getValue(), english.getValue(), retired));
        return true;
    }

    private String freeKey(String name) {
        List<Topic> all = topics.all(visit.actor());
        Set<String> taken = all.stream().map(Topic::key).collect(Collectors.toSet());
        String key = key(name);
        int number = 2;
        String free = key;
        while (taken.contains(free)) {
            free = key + "-" + number;
            number++;
        }
        return free;
    }

    /** From the English name, which is what an operator can read best; with room for a number behind it. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String cut =
                plain.substring(0, Math.min(plain.length(), Topic.MAX_KEY - 4)).replaceAll("-+$", "");
        return cut.isEmpty() ? PLAIN : cut;
    }
}
