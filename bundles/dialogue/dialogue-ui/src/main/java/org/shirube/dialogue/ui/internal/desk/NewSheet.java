// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.shirube.dialogue.api.LibraryDesk.Draft;
import org.shirube.dialogue.api.LibraryDesk.Kind;
import org.shirube.dialogue.api.LibraryDesk.Sheet;
import org.shirube.ui.component.Shapes;

/** Asks what a new sheet is called, and gives it something to begin with. */
final class NewSheet extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("(questions|guidebook)/([a-z][a-z0-9-]{0,39})");

    private final transient List<Sheet> sheets;
    private final transient Consumer<String> then;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField name = new TextField();

    NewSheet(List<Sheet> sheets, Consumer<String> then) {
        this.sheets = sheets;
        this.then = then;
        setHeaderTitle(getTranslation("dialogue.desk.new"));
        kind.setLabel(getTranslation("dialogue.desk.new.kind"));
        kind.setItems(Kind.QUESTIONS, Kind.GUIDEBOOK);
        kind.setItemLabelGenerator(one -> getTranslation("dialogue.desk.kind." + one));
        kind.setValue(Kind.QUESTIONS);
        name.setLabel(getTranslation("dialogue.desk.new.name"));
        name.setHelperText(getTranslation("dialogue.desk.new.help"));
        name.setMaxLength(40);
        name.setWidthFull();
        add(Shapes.stack(kind, name));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.desk.new.do"), this::go));
    }

    private void go() {
        String folder = kind.getValue() == Kind.GUIDEBOOK ? "guidebook/" : "questions/";
        String wanted = folder + name.getValue().strip();
        boolean taken = sheets.stream().anyMatch(sheet -> sheet.name().equals(wanted));
        if (taken || draft(wanted).isEmpty()) {
            name.setErrorMessage(getTranslation(taken ? "dialogue.desk.new.taken" : "dialogue.desk.new.help"));
            name.setInvalid(true);
            return;
        }
        close();
        then.accept(wanted);
    }

    /** Something to begin with under a name that can be used; empty for one that cannot. */
    static Optional<Draft> draft(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String key = matcher.group(2);
        return Optional.of(
                matcher.group(1).equals("questions")
                        ? new Draft(
                                name,
                                0,
                                questions(key, "新しい問い", "どんなときに使うかを、1文で書きます。", "最近、うれしかったことは何ですか。"),
                                questions(
                                        key,
                                        "New questions",
                                        "One sentence that says when they help.",
                                        "What made you glad lately?"))
                        : new Draft(name, 0, page(key, "新しいページ", "ここに文を書きます。"), page(key, "New page", "Write here.")));
    }

    private static String questions(String key, String title, String use, String question) {
        return """
                ---
                set: %s
                stages: 1-5
                slot: any
                title: %s
                ---
                %s

                - [%s-1] %s
                """
                .formatted(key, title, use, key, question);
    }

    private static String page(String key, String title, String text) {
        return """
                ---
                page: %s
                order: 900
                title: %s
                ---
                %s
                """
                .formatted(key, title, text);
    }
}
