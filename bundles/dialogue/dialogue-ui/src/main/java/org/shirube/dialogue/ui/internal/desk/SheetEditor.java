// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.shirube.dialogue.api.LibraryDesk.Check;
import org.shirube.dialogue.api.LibraryDesk.Draft;
import org.shirube.dialogue.api.LibraryDesk.Sheet;
import org.shirube.dialogue.api.LibraryRefusedException;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** A sheet in both languages, with what is wrong in which line and how it would look, as it is typed. */
final class SheetEditor extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient SheetDesk desk;
    private final transient Runnable saved;
    private final TextPane japanese;
    private final TextPane english;
    private final Div said = new Div();
    private transient Draft base;

    SheetEditor(SheetDesk desk, Draft draft, List<Sheet> sheets, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        this.base = draft;
        this.japanese = new TextPane("dialogue.desk.japanese", this::check);
        this.english = new TextPane("dialogue.desk.english", this::check);
        getContent().addClassName("talks-sheet-editor");
        Div panes = new Div(japanese, english);
        panes.addClassName("talks-panes");
        getContent().add(Shapes.quiet(getTranslation("dialogue.desk.form." + form())), tools(sheets), said, panes);
        getContent().add(new SheetHistory(desk, draft.name(), this::take));
        take(draft);
        said.removeAll();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.desk.edit"));
    }

    private String form() {
        int slash = base.name().indexOf('/');
        return slash < 0 ? "catalogue" : base.name().substring(0, slash);
    }

    private Div tools(List<Sheet> sheets) {
        Div tools = Shapes.line(Shapes.mainButton(getTranslation("dialogue.desk.save"), this::save));
        sheets.stream()
                .filter(sheet -> sheet.name().equals(base.name()) && sheet.changed())
                .forEach(sheet -> tools.add(Shapes.quietButton(
                        getTranslation(sheet.shipped() ? "dialogue.desk.restore" : "dialogue.desk.remove"),
                        () -> restore(sheet.shipped()))));
        return tools;
    }

    /** Puts texts into the fields without saving them. */
    private void take(Draft draft) {
        base = draft;
        japanese.take(draft.japanese());
        english.take(draft.english());
        check();
    }

    /** Whether there is something that was typed and not saved. */
    boolean unsaved() {
        return japanese.touched() || english.touched();
    }

    private Draft typed() {
        return new Draft(base.name(), base.version(), japanese.text(), english.text());
    }

    private Check check() {
        Check check = desk.desk().check(desk.actor().get(), typed());
        japanese.show(check, true, base.name());
        english.show(check, false, base.name());
        return check;
    }

    private void save() {
        said.removeAll();
        if (!check().problems().isEmpty()) {
            say(Tone.BAD, "dialogue.desk.bad");
            return;
        }
        try {
            Draft served = desk.desk().save(desk.actor().get(), typed());
            settled(served.version() == base.version() ? "dialogue.desk.same" : "dialogue.desk.saved");
        } catch (LibraryRefusedException e) {
            say(Tone.BAD, e.overtaken() ? "dialogue.desk.overtaken" : "dialogue.desk.bad");
        }
    }

    private void restore(boolean shipped) {
        String key = shipped ? "dialogue.desk.restore" : "dialogue.desk.remove";
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation(key), getTranslation(key + ".text"), getTranslation(key), confirm -> restored());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("dialogue.cancel"));
        dialog.open();
    }

    private void restored() {
        try {
            desk.desk().restore(desk.actor().get(), base.name(), base.version());
            settled("dialogue.desk.saved");
        } catch (LibraryRefusedException e) {
            say(Tone.BAD, e.overtaken() ? "dialogue.desk.overtaken" : "dialogue.desk.bad");
        }
    }

    private void settled(String key) {
        japanese.settle();
        english.settle();
        saved.run();
        Notification.show(getTranslation(key));
    }

    private void say(Tone tone, String key) {
        said.removeAll();
        said.add(new Notice(tone, getTranslation(key)).withText(getTranslation(key + ".text")));
    }
}
