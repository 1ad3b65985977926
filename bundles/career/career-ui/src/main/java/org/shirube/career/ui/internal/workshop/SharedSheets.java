// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** The sheets that somebody shares with whoever looks. */
@org.osgi.service.component.annotations.Component
public final class SharedSheets implements SharedPart {

    private final Services services;

    @Activate
    public SharedSheets(@Reference Services services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> of(EmployeeId owner) {
        List<Sheet> shared = services.sheets().of(services.actor(), owner);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        shared.forEach(sheet ->
                where.add(new Card(sheet.title(), Shapes.quiet(Words.day(sheet.day())), new SheetPaper(sheet))));
        return Optional.of(where);
    }
}
