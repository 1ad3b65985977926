// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** What a file would bring, and which of its lines cannot be taken, each with its reason. */
final class ImportPreview extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final transient EventWords words = new EventWords(this);

    ImportPreview(LifelineFile file) {
        getContent().addClassName("sh-stack");
        Notice notice = new Notice(
                file.good().isEmpty() ? Tone.CARE : Tone.GOOD,
                words.text("import.found", file.good().size(), file.encoding()));
        if (file.known() > 0) {
            notice.withText(words.text("import.known", file.known()));
        }
        getContent().add(notice);
        if (!file.good().isEmpty()) {
            getContent().add(good(file));
        }
        if (!file.faults().isEmpty()) {
            getContent()
                    .add(Shapes.quiet(words.text("import.faults", file.faults().size())), faults(file));
        }
    }

    private UnorderedList good(LifelineFile file) {
        UnorderedList list = new UnorderedList();
        file.good().stream()
                .limit(SHOWN)
                .forEach(line -> list.add(new ListItem(words.text(
                        "import.line",
                        words.when(line.experience().when()),
                        line.experience().title(),
                        EventWords.signed(line.experience().then()),
                        EventWords.signed(line.now())))));
        if (file.good().size() > SHOWN) {
            list.add(new ListItem(words.text("import.more", file.good().size() - SHOWN)));
        }
        return list;
    }

    private UnorderedList faults(LifelineFile file) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ll-faults");
        file.faults()
                .forEach(fault -> list.add(new ListItem(words.text(
                        "import.fault." + fault.reason(), Integer.toString(fault.number()), fault.column()))));
        return list;
    }
}
