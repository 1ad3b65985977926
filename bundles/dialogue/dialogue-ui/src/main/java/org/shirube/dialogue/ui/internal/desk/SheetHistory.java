// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.shirube.dialogue.api.LibraryDesk.Draft;
import org.shirube.dialogue.api.LibraryDesk.Version;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Who saved a sheet and when; each version can be put into the fields again. */
final class SheetHistory extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    SheetHistory(SheetDesk desk, String name, Consumer<Draft> take) {
        List<Version> versions = desk.desk().history(desk.actor().get(), name);
        UnorderedList list = new UnorderedList();
        list.addClassName("talks-versions");
        for (Version version : versions) {
            String when = Wording.moment(version.at(), desk.zone().get(), getLocale());
            String key = version.restored() ? "dialogue.desk.version.restored" : "dialogue.desk.version";
            ListItem item = new ListItem(Shapes.quiet(getTranslation(key, version.number(), when, version.by())));
            if (!version.restored()) {
                item.add(Shapes.quietButton(
                        getTranslation("dialogue.desk.version.take", version.number()),
                        () -> take.accept(desk.desk().version(desk.actor().get(), name, version.number()))));
            }
            list.add(item);
        }
        getContent().setSummaryText(getTranslation("dialogue.desk.history", versions.size()));
        getContent().add(versions.isEmpty() ? Shapes.quiet(getTranslation("dialogue.desk.history.none")) : list);
    }
}
