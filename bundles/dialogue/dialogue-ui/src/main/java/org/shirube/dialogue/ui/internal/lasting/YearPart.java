// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.career.api.StageEntry;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Sheet;
import org.shirube.dialogue.ui.internal.part.SheetView;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What was said in a year, to look at. */
public final class YearPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Sheet sheet;
    private final Paragraph people;

    public YearPart(Services services, Year year) {
        this.services = services;
        this.sheet = sheet(year);
        this.people = Shapes.quiet(sheet.people());
        getContent().add(people);
        getContent()
                .add(
                        sheet.parts().isEmpty()
                                ? Shapes.quiet(getTranslation("dialogue.year.empty"))
                                : new SheetView(sheet));
    }

    /** For places that say already whose year it is. */
    YearPart unheaded() {
        people.setVisible(false);
        return this;
    }

    /** The same to print or to take away. */
    Sheet sheet() {
        return sheet;
    }

    private Sheet sheet(Year year) {
        Pairing pairing =
                services.pairings().pairing(services.actor(), year.pairing()).pairing();
        Map<EmployeeId, String> names = new HashMap<>();
        names.put(pairing.member(), Wording.name(services.name(pairing.member()), getLocale()));
        names.put(pairing.partner(), Wording.name(services.name(pairing.partner()), getLocale()));
        YearSheet made = new YearSheet(
                getLocale(),
                new Choices(services.library(), getLocale()),
                names::get,
                at -> LocalDate.ofInstant(at, services.zone()),
                this::getTranslation);
        String people = names.get(pairing.member()) + " / " + names.get(pairing.partner());
        return made.sheet(year, people, stages(year, pairing.member()));
    }

    /** The member sees their own way; the partner sees the stage while it is shared, and that is recorded. */
    private List<String> stages(Year year, EmployeeId member) {
        List<StageEntry> known = member.equals(services.me())
                ? services.stages().history(services.actor())
                : services.stages().of(services.actor(), member).stream().toList();
        return known.stream()
                .filter(entry -> day(entry).isBefore(year.to().plusDays(1)))
                .filter(entry -> !day(entry).isBefore(year.from()))
                .map(entry -> getTranslation(
                        "dialogue.year.stage",
                        Wording.day(day(entry), getLocale()),
                        getTranslation("dialogue.stage." + entry.stage().number())))
                .toList();
    }

    private LocalDate day(StageEntry entry) {
        return LocalDate.ofInstant(entry.since(), services.zone());
    }
}
