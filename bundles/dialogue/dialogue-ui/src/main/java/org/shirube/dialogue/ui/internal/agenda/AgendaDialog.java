// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.agenda;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** Asks for the course of talks, and for its name where it is for all. */
public final class AgendaDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What to do with what was said; whatever it throws is shown, and the dialog stays open. */
    @FunctionalInterface
    public interface Then {

        /** Both names are empty for a course of one pairing. */
        void take(String japanese, String english, Agenda agenda);
    }

    private final transient Then then;
    private final boolean named;
    private final TextField japanese = new TextField();
    private final TextField english = new TextField();
    private final AgendaFields fields;
    private final Div problem = new Div();

    private AgendaDialog(
            String title, String visible, @Nullable AgendaTemplate from, Agenda agenda, boolean named, Then then) {
        this.then = then;
        this.named = named;
        this.fields = new AgendaFields(agenda);
        setHeaderTitle(getTranslation(title));
        Div content = Shapes.stack(new VisibilityLine(getTranslation(visible)));
        if (named) {
            name(japanese, "dialogue.agenda.japanese", from == null ? "" : from.japanese());
            name(english, "dialogue.agenda.english", from == null ? "" : from.english());
            content.add(japanese, english);
        }
        content.add(Shapes.quiet(getTranslation("dialogue.agenda.help")), fields, problem);
        add(content);
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.agenda.save"), this::save));
    }

    /** For a course of all. */
    public static AgendaDialog ofAll(@Nullable AgendaTemplate from, Then then) {
        Agenda agenda = from == null ? Agenda.usual(45) : from.agenda();
        return new AgendaDialog("dialogue.agenda.edit", "dialogue.agenda.visible.all", from, agenda, true, then);
    }

    /** For a course of one pairing. */
    public static AgendaDialog ofTwo(Agenda agenda, Then then) {
        return new AgendaDialog("dialogue.agenda.own", "dialogue.agenda.visible.two", null, agenda, false, then);
    }

    private void name(TextField field, String label, String value) {
        field.setLabel(getTranslation(label));
        field.setMaxLength(AgendaTemplate.MAX_NAME);
        field.setWidthFull();
        field.setValue(value);
    }

    private void save() {
        problem.removeAll();
        if (fields.agenda().isEmpty()) {
            say("dialogue.agenda.bad");
        } else if (named && (japanese.getValue().isBlank() || english.getValue().isBlank())) {
            say("dialogue.agenda.names");
        } else {
            fields.agenda().ifPresent(this::save);
        }
    }

    private void save(Agenda agenda) {
        try {
            then.take(japanese.getValue(), english.getValue(), agenda);
            close();
        } catch (IllegalStateException e) {
            say("dialogue.agenda.overtaken");
        }
    }

    private void say(String key) {
        problem.add(new Notice(Tone.BAD, getTranslation(key)));
    }
}
