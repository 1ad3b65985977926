// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.agenda;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** The courses of all, which HR adds, changes and removes. */
public final class AgendasCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient AgendaTemplates templates;
    private final transient CurrentActor actor;
    private final UnorderedList list = new UnorderedList();

    public AgendasCard(AgendaTemplates templates, CurrentActor actor) {
        this.templates = templates;
        this.actor = actor;
        list.addClassName("talks-versions");
        getContent()
                .add(
                        Shapes.quiet(getTranslation("dialogue.agenda.text")),
                        list,
                        Shapes.mainButton(getTranslation("dialogue.agenda.add"), this::add));
        show();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.agenda.title"));
    }

    private void show() {
        list.removeAll();
        List<AgendaTemplate> all = templates.common(actor.get());
        all.forEach(template -> list.add(row(template)));
        if (all.isEmpty()) {
            list.add(new ListItem(getTranslation("dialogue.agenda.none")));
        }
    }

    private ListItem row(AgendaTemplate template) {
        String name = Wording.isJapanese(getLocale()) ? template.japanese() : template.english();
        Div words = Shapes.stack(new H3(name), Shapes.quiet(parts(template.agenda())));
        words.addClassName("sh-grow");
        return new ListItem(Shapes.line(
                words,
                Shapes.quietButton(getTranslation("dialogue.agenda.change"), () -> change(template)),
                Shapes.quietButton(getTranslation("dialogue.agenda.remove"), () -> remove(template, name))));
    }

    private String parts(Agenda agenda) {
        return agenda.slots().stream()
                .map(slot -> getTranslation(
                        "dialogue.agenda.part", getTranslation("dialogue.slot." + slot.slot()), slot.minutes()))
                .collect(Collectors.joining(" → "));
    }

    private void add() {
        AgendaDialog.ofAll(null, (japanese, english, agenda) -> {
                    templates.add(actor.get(), japanese, english, agenda);
                    show();
                })
                .open();
    }

    private void change(AgendaTemplate template) {
        AgendaDialog.ofAll(template, (japanese, english, agenda) -> {
                    templates.change(
                            actor.get(),
                            new AgendaTemplate(template.id(), japanese, english, agenda, false, template.version()));
                    show();
                })
                .open();
    }

    private void remove(AgendaTemplate template, String name) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("dialogue.agenda.remove.title", name),
                getTranslation("dialogue.agenda.remove.text"),
                getTranslation("dialogue.agenda.remove"),
                confirm -> {
                    templates.remove(actor.get(), template.id());
                    show();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("dialogue.cancel"));
        dialog.open();
    }
}
