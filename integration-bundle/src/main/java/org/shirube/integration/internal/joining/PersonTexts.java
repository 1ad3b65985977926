// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.RefusalReason;

/** The texts of one row, checked field by field. */
final class PersonTexts {

    private static final int MAX_ID = 100;
    private static final int MAX_LANGUAGES = 20;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern LIST = Pattern.compile("[,;/、；・\\s\\u3000]+");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

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
        return parts(whole, family, given).stream()
                .<@Nullable String>map(part -> part.isEmpty() ? null : Normalizer.normalize(part, Normalizer.Form.NFKC))
                .toList();
    }

    @Nullable
    String email() {
        String email = Normalizer.normalize(text(Target.EMAIL), Normalizer.Form.NFKC);
        if (email.isEmpty()) {
            return null;
        }
        if (!EMAIL.matcher(email).matches()) {
            throw row.fault(RefusalReason.BAD_EMAIL, column(Target.EMAIL), email);
        }
        return email;
    }

    List<String> languages() {
        List<String> tags = new ArrayList<>();
        if (!fields.containsKey(Target.LANGUAGES)) {
            return tags;
        }
        for (String word : LIST.split(text(Target.LANGUAGES))) {
            if (!word.isEmpty()) {
                tags.add(language(word));
            }
        }
        if (tags.size() > MAX_LANGUAGES) {
            throw row.fault(RefusalReason.TOO_LONG, column(Target.LANGUAGES), text(Target.LANGUAGES));
        }
        return tags.stream().distinct().toList();
    }

    /** The status a text stands for. */
    EmploymentStatus status(String text) {
        return Arrays.stream(EmploymentStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> row.fault(RefusalReason.UNKNOWN_VALUE, column(Target.STATUS), text));
    }

    private String language(String word) {
        Locale locale = Locale.forLanguageTag(word.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw row.fault(RefusalReason.UNKNOWN_VALUE, column(Target.LANGUAGES), word);
        }
        return locale.toLanguageTag();
    }

    private List<String> parts(Target whole, Target family, Target given) {
        if (!fields.containsKey(whole)) {
            return List.of(text(family), text(given));
        }
        String[] words = SPACE.split(text(whole), 2);
        return List.of(words[0], words.length > 1 ? words[1] : "");
    }

    private String column(Target target) {
        Field field = fields.get(target);
        return field == null ? target.key() : field.column();
    }
}
