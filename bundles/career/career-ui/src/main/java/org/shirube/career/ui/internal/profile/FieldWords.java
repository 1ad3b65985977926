// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.StatementId;

/** What fields and statements are called. */
final class FieldWords {

    private FieldWords() {}

    /** With what it means, for example "Will (what I want to do)". */
    static String of(Component where, Field field) {
        return where.getTranslation("career.part." + field.part());
    }

    static String brief(Component where, Field field) {
        return where.getTranslation("career.profile." + field);
    }

    /** For example: Will "to teach". A statement that is gone is said to be. */
    static String of(Component where, Profile profile, StatementId id) {
        return profile.find(id)
                .map(statement ->
                        where.getTranslation("career.profile.said", brief(where, statement.field()), statement.words()))
                .orElseGet(() -> where.getTranslation("career.profile.gone"));
    }
}
