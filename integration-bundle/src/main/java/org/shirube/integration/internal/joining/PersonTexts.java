// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.PlainText;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.RefusalReason;

/** The texts of one row, checked field by field. */
final class PersonTexts {

    private static final int MAX_ID = 100;
    private static final int MAX_LANGUAGES = 20;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]{1,64}+@[\\p{L}\\p{N}-]++(\\.[\\p{L}\\p{N}-]++)++");

    private static final Map<String, EmploymentStatus> STATUS = Arrays.stream(EmploymentStatus.values())
            .collect(Collectors.toUnmodifiableMap(EmploymentStatus::name, status -> status));

    private final Map<Target, Field> fields;
    private final RowView row;
    private final Joined joined;

    PersonTexts(Map<Target, Field> fields, RowView row, Joined joined) {
        this.fields = fields;
        this.row = row;
        this.joined = joined;
    }

    /** The id, which must be there. */
    String id() {
        String id = required(Target.ID);
        if (id.length() > MAX_ID) {
            throw row.fault(RefusalReason.TOO_LONG, column(Target.ID), id);
        }
        return id;
    }

    /** A text that must be there. */
    String required(Target target) {
        String text = text(target);
        if (text.isEmpty()) {
            throw row.fault(RefusalReason.MISSING_VALUE, column(target), "");
        }
        return text;
    }

    /** A text; empty where there is none. */
    String text(Target target) {
        Field field = fields.get(target);
        return field == null ? "" : field.text(row, joined);
    }

    /** A text; null where there is none. */
    @Nullable
    String orNull(Target target) {
        String text = text(target);
        return text.isEmpty() ? null : text;
    }

    /**
     * Family and given name, from one cell or from two. A cell without a space is all family name: cutting it would be
     * guessing.
     */
    List<String> name() {
        List<String> parts = parts(Target.NAME, Target.FAMILY, Target.GIVEN);
        if (parts.get(0).isEmpty() && parts.get(1).isEmpty()) {
            Target blamed = fields.containsKey(Target.NAME) ? Target.NAME : Target.FAMILY;
            throw row.fault(RefusalReason.MISSING_VALUE, column(blamed), "");
        }
        return parts;
    }

    /** Family and given part of a reading or of Latin letters, half-width letters made wide, wide Latin made narrow. */
    List<@Nullable String> plainParts(Target whole, Target family, Target given) {
        List<String> parts = parts(whole, family, given);
        return Arrays.asList(plain(parts.get(0)), plain(parts.get(1)));
    }

    private static @Nullable String plain(String part) {
        return part.isEmpty() ? null : PlainText.of(part);
    }

    @Nullable
    String email() {
        String email = PlainText.of(text(Target.EMAIL));
        if (email.isEmpty()) {
            return null;
        }
        if (!EMAIL.matcher(email).matches()) {
            throw row.fault(RefusalReason.BAD_EMAIL, column(Target.EMAIL), email);
        }
        return email;
    }

    List<String> languages() {
        String text = text(Target.LANGUAGES);
        Languages languages = Languages.of(text);
        if (!languages.unknown().isEmpty()) {
            throw row.fault(RefusalReason.UNKNOWN_VALUE, column(Target.LANGUAGES), languages.unknown());
        }
        if (languages.tags().size() > MAX_LANGUAGES) {
            throw row.fault(RefusalReason.TOO_LONG, column(Target.LANGUAGES), text);
        }
        return languages.tags();
    }

    /** The status a text stands for. */
    EmploymentStatus status(String text) {
        EmploymentStatus status = STATUS.get(text);
        if (status == null) {
            throw row.fault(RefusalReason.UNKNOWN_VALUE, column(Target.STATUS), text);
        }
        return status;
    }

    private List<String> parts(Target whole, Target family, Target given) {
        if (!fields.containsKey(whole)) {
            return List.of(text(family), text(given));
        }
        String text = text(whole);
        int space = 0;
        while (space < text.length() && !space(text.charAt(space))) {
            space++;
        }
        int second = space;
        while (second < text.length() && space(text.charAt(second))) {
            second++;
        }
        return List.of(text.substring(0, space), text.substring(second));
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\u3000' || c >= '\t' && c <= '\r';
    }

    private String column(Target target) {
        Field field = fields.get(target);
        return field == null ? target.key() : field.column();
    }
}
