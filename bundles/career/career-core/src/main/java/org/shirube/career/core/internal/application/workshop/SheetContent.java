// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.Sheets;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.people.api.EmployeeId;

/** A sheet as it is kept. It carries the title and the day, so that it says what it is without the workshop. */
record SheetContent(UUID workshop, String title, LocalDate day, Map<SheetField, String> texts, Set<Integer> done) {

    static final Kind<SheetContent> KIND = new Kind<>("workshop.sheet", SheetContent.class, Sheets.MOST);

    static Sheet sheet(EmployeeId owner, Kept<SheetContent> kept) {
        SheetContent content = kept.content();
        return new Sheet(
                kept.id(),
                owner,
                new WorkshopId(content.workshop),
                content.title,
                content.day,
                content.texts,
                content.done);
    }

    SheetContent with(SheetField field, String text) {
        Map<SheetField, String> changed = new EnumMap<>(SheetField.class);
        changed.putAll(texts);
        if (text.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new SheetContent(workshop, title, day, changed, done);
    }

    SheetContent with(int step, boolean finished) {
        Set<Integer> changed = new HashSet<>(done);
        if (finished) {
            changed.add(step);
        } else {
            changed.remove(step);
        }
        return new SheetContent(workshop, title, day, texts, changed);
    }

    /** 1 where something was written in a step, else 0. */
    int begun(int step) {
        return texts.entrySet().stream()
                        .anyMatch(text ->
                                text.getKey().step() == step && !text.getValue().isBlank())
                ? 1
                : 0;
    }

    /** 1 where the person is finished with a step, else 0. */
    int finished(int step) {
        return done.contains(step) ? 1 : 0;
    }
}
