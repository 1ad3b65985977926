// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.ui.internal.part.SheetTaker;
import org.shirube.ui.Visit;

/** What somebody found words for in a workshop becomes a statement of their profile: strengths a Can, values Identity, the aim a Will. */
@org.osgi.service.component.annotations.Component
public final class ProfileFromSheet implements SheetTaker {

    private static final Map<SheetField, Field> PLACES = new EnumMap<>(
            Map.of(SheetField.STRENGTHS, Field.CAN, SheetField.VALUES, Field.IDENTITY, SheetField.AIM, Field.WILL));

    private final Profiles profiles;
    private final Visit visit;

    @Activate
    public ProfileFromSheet(@Reference Profiles profiles, @Reference Visit visit) {
        this.profiles = profiles;
        this.visit = visit;
    }

    @Override
    public boolean takes(SheetField field) {
        return PLACES.containsKey(field);
    }

    @Override
    public String label(Component where, SheetField field) {
        return where.getTranslation("career.sheet.toProfile", where.getTranslation("career.part." + place(field)));
    }

    @Override
    public void take(SheetField field, String words) {
        profiles.add(visit.actor(), place(field), draft(words.strip()), null);
    }

    private static Field place(SheetField field) {
        return Objects.requireNonNull(PLACES.get(field), () -> "no place for " + field);
    }

    /** The first line is the statement; where there is more, all of it stands below. */
    private static StatementDraft draft(String words) {
        String first = words.lines().findFirst().orElse("").strip();
        String statement = first.substring(0, Math.min(first.length(), StatementDraft.LONGEST));
        return new StatementDraft(statement, statement.equals(words) ? "" : words, List.of());
    }
}
