// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.Consumer;
import org.shirube.dialogue.api.LibraryDesk.Kind;
import org.shirube.dialogue.api.LibraryDesk.Sheet;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** All sheets by kind; those that were changed say so. */
final class SheetList extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    SheetList(List<Sheet> sheets, String wanted, Consumer<String> open) {
        getContent().addClassName("talks-contents");
        getContent().getElement().setAttribute("aria-label", getTranslation("dialogue.desk.sheets"));
        getContent()
                .add(current(
                        new WayLink(
                                LibraryDeskScreen.link(LibraryDeskScreen.AGENDAS),
                                getTranslation("dialogue.agenda.title")),
                        wanted.equals(LibraryDeskScreen.AGENDAS)));
        for (Kind kind : Kind.values()) {
            if (kind == Kind.QUESTIONS || kind == Kind.GUIDEBOOK) {
                getContent().add(new H3(getTranslation("dialogue.desk.kind." + kind)));
            }
            sheets.stream().filter(sheet -> sheet.kind() == kind).forEach(sheet -> getContent()
                    .add(link(sheet, wanted)));
        }
        getContent()
                .add(Shapes.quietButton(getTranslation("dialogue.desk.new"), () -> new NewSheet(sheets, open).open()));
    }

    private WayLink link(Sheet sheet, String wanted) {
        String title = Wording.isJapanese(getLocale()) ? sheet.japaneseTitle() : sheet.englishTitle();
        WayLink link = new WayLink(LibraryDeskScreen.link(sheet.name()), title);
        if (sheet.changed()) {
            link.add(new StatusPill(
                    Tone.INFO, getTranslation(sheet.shipped() ? "dialogue.desk.changed" : "dialogue.desk.added")));
        }
        return current(link, sheet.name().equals(wanted));
    }

    private static WayLink current(WayLink link, boolean it) {
        if (it) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
