// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplateId;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.SlotTime;

/** A course of talks, of all or of one pairing. */
@Entity
@Table(name = "agenda_template", schema = "dialogue")
class AgendaTemplateEntity {

    @Id
    private UUID id;

    @Column(name = "pairing_id")
    private @Nullable UUID pairing;

    private String japanese;

    private String english;

    private String agenda;

    private boolean removed;

    @Version
    private int version;

    protected AgendaTemplateEntity() {}

    AgendaTemplateEntity(UUID id, @Nullable UUID pairing) {
        this.id = id;
        this.pairing = pairing;
    }

    void set(String inJapanese, String inEnglish, Agenda course) {
        japanese = inJapanese;
        english = inEnglish;
        agenda = text(course);
    }

    void remove() {
        removed = true;
    }

    boolean removed() {
        return removed;
    }

    int version() {
        return version;
    }

    @Nullable
    UUID pairing() {
        return pairing;
    }

    String course() {
        return agenda;
    }

    AgendaTemplate toTemplate() {
        return new AgendaTemplate(
                new AgendaTemplateId(id), japanese, english, agenda(agenda), pairing != null, version);
    }

    private static String text(Agenda course) {
        return course.slots().stream()
                .map(slot -> slot.slot() + ":" + slot.minutes())
                .collect(Collectors.joining(","));
    }

    static Agenda agenda(String text) {
        return new Agenda(Arrays.stream(text.split(","))
                .map(part -> part.split(":"))
                .map(part -> new SlotTime(Slot.valueOf(part[0]), Integer.parseInt(part[1])))
                .toList());
    }
}
