// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.agenda;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.SlotTime;

/** The parts of a talk with their minutes, in an order one can change; without minutes a part is left out. */
final class AgendaFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Map<Slot, IntegerField> minutes = new EnumMap<>(Slot.class);
    private final List<Slot> order = new ArrayList<>();
    private final OrderedList rows = new OrderedList();
    private final Paragraph sum = new Paragraph();

    AgendaFields(Agenda agenda) {
        agenda.slots().forEach(slot -> order.add(slot.slot()));
        Stream.of(Slot.values()).filter(slot -> !order.contains(slot)).forEach(order::add);
        for (Slot slot : Slot.values()) {
            IntegerField field = new IntegerField(getTranslation("dialogue.slot." + slot));
            field.setMin(0);
            field.setMax(90);
            field.setStepButtonsVisible(true);
            field.setValue(agenda.slots().stream()
                    .filter(part -> part.slot() == slot)
                    .mapToInt(SlotTime::minutes)
                    .sum());
            field.addValueChangeListener(change -> sum());
            minutes.put(slot, field);
        }
        rows.addClassName("talks-agenda");
        sum.getElement().setAttribute("aria-live", "polite");
        getContent().add(rows, sum);
        arrange();
        sum();
    }

    private void arrange() {
        rows.removeAll();
        for (int i = 0; i < order.size(); i++) {
            IntegerField field = minutes.get(order.get(i));
            if (field != null) {
                rows.add(new ListItem(
                        field,
                        mover(i, i - 1, VaadinIcon.ARROW_UP, "dialogue.agenda.up"),
                        mover(i, i + 1, VaadinIcon.ARROW_DOWN, "dialogue.agenda.down")));
            }
        }
    }

    private Button mover(int from, int to, VaadinIcon icon, String key) {
        String label = getTranslation(key, getTranslation("dialogue.slot." + order.get(from)));
        Button button = new Button(icon.create(), click -> {
            Collections.swap(order, from, to);
            arrange();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setEnabled(to >= 0 && to < order.size());
        return button;
    }

    private void sum() {
        int all = slots().stream().mapToInt(SlotTime::minutes).sum();
        sum.setText(getTranslation(agenda().isEmpty() ? "dialogue.agenda.sum.bad" : "dialogue.agenda.sum", all));
    }

    private List<SlotTime> slots() {
        List<SlotTime> slots = new ArrayList<>();
        for (Slot slot : order) {
            IntegerField field = minutes.get(slot);
            Integer value = field == null ? null : field.getValue();
            if (value != null && value > 0) {
                slots.add(new SlotTime(slot, value));
            }
        }
        return slots;
    }

    /** Empty where the minutes are not those of a talk. */
    Optional<Agenda> agenda() {
        try {
            return Optional.of(new Agenda(slots()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
