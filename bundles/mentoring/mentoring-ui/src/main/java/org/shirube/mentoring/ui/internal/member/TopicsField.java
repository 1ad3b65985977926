// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TopicChoice;

/** Topics to tick, and among the ticked ones those that matter most. */
final class TopicsField extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 2;

    private final CheckboxGroup<String> chosen = new CheckboxGroup<>();
    private final CheckboxGroup<String> most = new CheckboxGroup<>();
    private final Set<String> least;

    /**
     * @param label what is asked
     * @param mostLabel what is asked of those that were ticked
     */
    TopicsField(Catalogue catalogue, String label, String mostLabel, List<TopicChoice> before) {
        chosen.setLabel(label);
        chosen.setItems(catalogue.offered(before));
        chosen.setItemLabelGenerator(catalogue::name);
        chosen.addClassName("mentoring-chips");
        chosen.setHelperText(getTranslation("mentoring.profile.topics.most", ProfileDraft.MOST_TOPICS));
        chosen.setErrorMessage(getTranslation("mentoring.profile.topics.many", ProfileDraft.MOST_TOPICS));
        most.setLabel(mostLabel);
        most.setItemLabelGenerator(catalogue::name);
        most.addClassName("mentoring-chips");
        chosen.addValueChangeListener(change -> offerMost());
        getContent().addClassName("sh-stack");
        getContent().add(chosen, most);
        least = withWeight(before, 1);
        choose(before);
    }

    /** Whether there are no more than a profile holds; else the field says so. */
    boolean fits() {
        chosen.setInvalid(chosen.getValue().size() > ProfileDraft.MOST_TOPICS);
        return !chosen.isInvalid();
    }

    private void offerMost() {
        Set<String> still = new LinkedHashSet<>(most.getValue());
        still.retainAll(chosen.getValue());
        most.setItems(chosen.getListDataView()
                .getItems()
                .filter(chosen.getValue()::contains)
                .toList());
        most.setValue(still);
        most.setVisible(!chosen.getValue().isEmpty());
    }

    List<TopicChoice> choices() {
        return chosen.getListDataView()
                .getItems()
                .filter(chosen.getValue()::contains)
                .map(topic -> new TopicChoice(topic, weight(topic)))
                .toList();
    }

    private int weight(String topic) {
        if (most.getValue().contains(topic)) {
            return TopicChoice.MOST_WEIGHT;
        }
        return least.contains(topic) ? 1 : USUAL;
    }

    private void choose(List<TopicChoice> all) {
        chosen.setValue(all.stream().map(TopicChoice::topic).collect(Collectors.toSet()));
        offerMost();
        most.setValue(withWeight(all, TopicChoice.MOST_WEIGHT));
    }

    private static Set<String> withWeight(List<TopicChoice> choices, int weight) {
        return choices.stream()
                .filter(choice -> choice.weight() == weight)
                .map(TopicChoice::topic)
                .collect(Collectors.toSet());
    }
}
