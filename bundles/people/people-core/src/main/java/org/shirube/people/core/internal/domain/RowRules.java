// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.UnitRow;

/** What a row must be by itself, whatever stands beside it. */
public final class RowRules {

    /** The longest external id. */
    public static final int MAX_ID = 100;

    private static final int MAX_POSTS = 50;

    private final LocalDate effective;

    /**
     * @param effective the day from which rows without dates hold
     */
    public RowRules(LocalDate effective) {
        this.effective = effective;
    }

    /**
     * @throws RowRefused where the row breaks a rule
     */
    public CleanRow check(PersonRow row) {
        PersonField[] fields = Fields.PERSON;
        @Nullable String[] values = new @Nullable String[fields.length];
        String id = id(row.externalId());
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(id, fields[i], fields[i].of(row));
        }
        if (values[0] == null && values[1] == null) {
            throw new RowRefused(id, PersonField.FAMILY.label(), RefusalReason.MISSING_VALUE, "");
        }
        // Both parts of a name are never null in the directory.
        values[0] = values[0] == null ? "" : values[0];
        values[1] = values[1] == null ? "" : values[1];
        String email = values[PersonField.EMAIL.ordinal()];
        if (email != null && !Cleaning.looksLikeMail(email)) {
            throw new RowRefused(id, PersonField.EMAIL.label(), RefusalReason.BAD_EMAIL, email);
        }
        checkPosts(id, row.concurrentPosts());
        return clean(row.origin(), id, row.validFrom(), row.validUntil(), values);
    }

    /**
     * @throws RowRefused where the row breaks a rule
     */
    public CleanRow check(UnitRow row) {
        UnitField[] fields = Fields.UNIT;
        @Nullable String[] values = new @Nullable String[fields.length];
        String id = id(row.externalId());
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(id, fields[i], fields[i].of(row));
        }
        if (values[UnitField.NAME.ordinal()] == null) {
            throw new RowRefused(id, UnitField.NAME.label(), RefusalReason.MISSING_VALUE, "");
        }
        return clean(row.origin(), id, row.validFrom(), row.validUntil(), values);
    }

    private CleanRow clean(
            Origin origin, String id, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String[] values) {
        LocalDate first = from == null ? effective : from;
        LocalDate end = Days.until(until);
        if (first.isBefore(Days.FIRST) || !end.isAfter(first)) {
            throw new RowRefused(id, "validUntil", RefusalReason.BAD_PERIOD, first + " – " + until);
        }
        return new CleanRow(origin, id, first, end, from != null || until != null, values, Hash64.of(values));
    }

    private static String id(@Nullable String given) {
        String id = Cleaning.id(given);
        if (id == null) {
            throw new RowRefused(null, "externalId", RefusalReason.MISSING_VALUE, "");
        }
        if (Cleaning.broken(id)) {
            throw new RowRefused(null, "externalId", RefusalReason.CONTROL_CHARACTER, id);
        }
        if (id.length() > MAX_ID) {
            throw new RowRefused(null, "externalId", RefusalReason.TOO_LONG, id);
        }
        return id;
    }

    private static @Nullable String value(String id, RowField field, @Nullable String given) {
        String text = field.limit() == MAX_ID ? Cleaning.id(given) : Cleaning.text(given);
        if (text == null) {
            return null;
        }
        if (text.length() > field.limit()) {
            throw new RowRefused(id, field.label(), RefusalReason.TOO_LONG, text);
        }
        if (Cleaning.broken(text)) {
            throw new RowRefused(id, field.label(), RefusalReason.CONTROL_CHARACTER, text);
        }
        return text;
    }

    private static void checkPosts(String id, List<PersonRow.ConcurrentPost> posts) {
        if (posts.size() > MAX_POSTS) {
            throw new RowRefused(id, PersonField.POSTS.label(), RefusalReason.TOO_LONG, posts.size() + "");
        }
        for (PersonRow.ConcurrentPost post : posts) {
            String position = post.position();
            if (post.unit().isBlank()) {
                throw new RowRefused(id, PersonField.POSTS.label(), RefusalReason.MISSING_VALUE, "");
            }
            if (post.unit().length() > MAX_ID || (position != null && position.length() > PersonRow.MAX_TEXT)) {
                throw new RowRefused(id, PersonField.POSTS.label(), RefusalReason.TOO_LONG, post.unit());
            }
        }
    }

    /** Copies of the constants: {@code values()} would make one per row. */
    private static final class Fields {
        static final PersonField[] PERSON = PersonField.values();
        static final UnitField[] UNIT = UnitField.values();
    }
}
