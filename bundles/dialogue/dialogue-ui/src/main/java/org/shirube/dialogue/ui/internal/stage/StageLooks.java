// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.stage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Who looked at the stage somebody shares, a line for each person and day. */
final class StageLooks extends Composite<Details> {

    private static final long serialVersionUID = 1L;
    private static final String VIEWED = "career.stage.viewed";
    private static final int READ = 200;
    private static final int SHOWN = 10;

    StageLooks(Services services) {
        getContent().setSummaryText(getTranslation("dialogue.stage.looks"));
        getContent().addOpenedChangeListener(opened -> {
            getContent().removeAll();
            if (opened.isOpened()) {
                show(looks(services));
            }
        });
    }

    private void show(List<String> looks) {
        if (looks.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.stage.looks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        looks.forEach(look -> list.add(new ListItem(look)));
        getContent().add(list);
    }

    private List<String> looks(Services services) {
        Subject me = new Subject("employee", services.me().value());
        return services.lasting().audit().about(services.actor(), me, PageRequest.first(READ)).items().stream()
                .filter(entry -> entry.action().equals(VIEWED))
                .map(entry -> getTranslation(
                        "dialogue.stage.look",
                        Wording.day(LocalDate.ofInstant(entry.at(), services.zone()), getLocale()),
                        name(services, entry)))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** By the name in the directory; an account of nobody there has its login only. */
    private String name(Services services, AuditEntry entry) {
        return services.lasting()
                .accounts()
                .person(entry.actor())
                .map(person -> Wording.name(services.name(new EmployeeId(person)), getLocale()))
                .filter(name -> !name.isBlank())
                .orElse(entry.login());
    }
}
