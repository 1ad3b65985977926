// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.agenda;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplateId;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.dialogue.api.PairingId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Which course the talks of a pairing take from now on, or one of its own. */
public final class CourseChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AgendaTemplates templates;
    private final transient Actor actor;
    private final transient PairingId pairing;
    private final Select<AgendaTemplate> select = new Select<>();
    private transient @Nullable AgendaTemplateId before;
    private transient IntConsumer chosen = minutes -> {};

    public CourseChoice(AgendaTemplates templates, Actor actor, PairingId pairing) {
        this.templates = templates;
        this.actor = actor;
        this.pairing = pairing;
        select.setLabel(getTranslation("dialogue.agenda.choice"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("dialogue.agenda.usual"));
        select.setItemLabelGenerator(this::label);
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            AgendaTemplate value = change.getValue();
            select.setHelperText(value == null ? null : parts(value.agenda()));
            if (change.isFromClient() && value != null) {
                chosen.accept(value.agenda().minutes());
            }
        });
        getContent().addClassName("sh-stack");
        getContent().add(select, Shapes.quietButton(getTranslation("dialogue.agenda.own"), this::ask));
        show();
    }

    /** Tells the length of a course that the person chooses, in minutes. */
    public void onChoice(IntConsumer listener) {
        chosen = listener;
    }

    private void show() {
        List<AgendaTemplate> all = templates.of(actor, pairing);
        Optional<AgendaTemplate> now = templates.chosen(actor, pairing);
        select.setItems(new ArrayList<>(all));
        now.ifPresent(select::setValue);
        before = now.map(AgendaTemplate::id).orElse(null);
    }

    private void ask() {
        AgendaTemplate from = select.getValue();
        AgendaDialog.ofTwo(from == null ? Agenda.usual(45) : from.agenda(), (japanese, english, agenda) -> {
                    templates.own(actor, pairing, agenda);
                    show();
                    chosen.accept(agenda.minutes());
                })
                .open();
    }

    private String label(@Nullable AgendaTemplate template) {
        if (template == null) {
            return getTranslation("dialogue.agenda.usual");
        }
        return Wording.isJapanese(getLocale()) ? template.japanese() : template.english();
    }

    private String parts(Agenda agenda) {
        return agenda.slots().stream()
                .map(slot -> getTranslation(
                        "dialogue.agenda.part", getTranslation("dialogue.slot." + slot.slot()), slot.minutes()))
                .collect(Collectors.joining(" → "));
    }

    /** Keeps the choice for this and later talks, where it is another than before. */
    public void keep() {
        AgendaTemplate value = select.getValue();
        AgendaTemplateId now = value == null ? null : value.id();
        if (!Objects.equals(now, before)) {
            templates.choose(actor, pairing, now);
        }
    }
}
