// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.MailChoice;

/** Which mails a person wants. */
@Entity
@Table(name = "mail_choice", schema = "dialogue")
class MailChoiceEntity {

    @Id
    @Column(name = "person_id")
    private UUID person;

    private boolean invitations;

    private boolean agendas;

    private boolean reminders;

    private @Nullable String language;

    @Version
    private int version;

    protected MailChoiceEntity() {}

    MailChoiceEntity(UUID person) {
        this.person = person;
    }

    void choose(MailChoice choice) {
        Locale locale = choice.language();
        invitations = choice.invitations();
        agendas = choice.agendas();
        reminders = choice.reminders();
        language = locale == null ? null : locale.getLanguage();
    }

    MailChoice toChoice() {
        Locale locale = language == null ? null : Locale.forLanguageTag(language);
        return new MailChoice(invitations, agendas, reminders, locale);
    }
}
