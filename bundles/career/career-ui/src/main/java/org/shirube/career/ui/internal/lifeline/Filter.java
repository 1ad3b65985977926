// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Support;

/** Which events are shown: those that have any of the marks that are chosen, or all. */
final class Filter extends CheckboxGroup<Filter.Mark> {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "only";

    enum Mark {
        TURNING,
        ABOVE,
        BESIDE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOn(LifelineEvent event) {
            return switch (this) {
                case TURNING -> event.experience().turningPoint();
                case ABOVE -> event.experience().support().contains(Support.ABOVE);
                case BESIDE -> event.experience().support().contains(Support.BESIDE);
            };
        }
    }

    Filter(Runnable changed) {
        setLabel(getTranslation("career.lifeline.filter"));
        setItems(Mark.values());
        setItemLabelGenerator(mark -> getTranslation("career.lifeline.mark." + mark.key()));
        addClassName("career-no-print");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** As the address has it; what it does not know is left out. */
    void read(QueryParameters query) {
        List<String> keys = query.getSingleParameter(PARAMETER).stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .toList();
        Set<Mark> marks = EnumSet.allOf(Mark.class);
        marks.removeIf(mark -> !keys.contains(mark.key()));
        setValue(marks);
    }

    /** What stands behind the path, or nothing. */
    String query() {
        return Optional.of(getValue())
                .filter(marks -> !marks.isEmpty())
                .map(marks -> "?" + PARAMETER + "="
                        + String.join(
                                ",", marks.stream().sorted().map(Mark::key).toList()))
                .orElse("");
    }

    List<LifelineEvent> of(List<LifelineEvent> events) {
        Set<Mark> marks = getValue();
        return marks.isEmpty()
                ? events
                : events.stream()
                        .filter(event -> marks.stream().anyMatch(mark -> mark.isOn(event)))
                        .toList();
    }
}
