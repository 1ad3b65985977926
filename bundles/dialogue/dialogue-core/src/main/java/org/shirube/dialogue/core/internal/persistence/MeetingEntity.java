// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.TalkRatio;

/** A meeting without its words. */
@Entity
@Table(name = "meeting", schema = "dialogue")
class MeetingEntity {

    @Id
    private UUID id;

    @Column(name = "pairing_id")
    private UUID pairing;

    @Column(name = "starts_at")
    private Instant starts;

    @Column(name = "ends_at")
    private Instant ends;

    private int minutes;

    private String place;

    @Column(name = "where_to")
    private String where;

    private String state;

    private String kind;

    private int changes;

    private @Nullable Integer clarity;

    @Column(name = "member_ratio")
    private @Nullable String memberRatio;

    @Column(name = "partner_ratio")
    private @Nullable String partnerRatio;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String agenda;

    @Column(name = "closed_date")
    private boolean closedDate;

    @Column(name = "closed_theme")
    private boolean closedTheme;

    @Column(name = "closed_todos")
    private boolean closedTodos;

    @Version
    private int version;

    protected MeetingEntity() {}

    MeetingEntity(MeetingId id, PairingId pairing, Appointment appointment) {
        this.id = id.value();
        this.pairing = pairing.value();
        this.state = Meeting.State.PLANNED.name();
        this.kind = Meeting.Kind.USUAL.name();
        set(appointment);
    }

    /** The course it has from now on; null for the usual one. */
    void agenda(@Nullable String course) {
        agenda = course;
    }

    private void set(Appointment appointment) {
        this.starts = appointment.starts();
        this.ends = appointment.ends();
        this.minutes = appointment.minutes();
        this.place = appointment.place().name();
        this.where = appointment.where();
    }

    void move(Appointment appointment) {
        set(appointment);
        changes++;
    }

    void become(Meeting.State next, Instant now) {
        state = next.name();
        switch (next) {
            case HELD -> heldAt = now;
            case CLOSED -> closedAt = now;
            case CANCELLED, MISSED -> changes++;
            case PLANNED, PREPARED -> {}
        }
    }

    void dedicate(Meeting.Kind to) {
        kind = to.name();
    }

    /** What was said once stays said: whoever closes again adds. */
    void closedWith(boolean date, boolean theme, boolean todos) {
        closedDate |= date;
        closedTheme |= theme;
        closedTodos |= todos;
    }

    void clarity(int value) {
        clarity = value;
    }

    void ratio(boolean byMember, TalkRatio ratio) {
        String text = ratio.listening() + ":" + ratio.questions() + ":" + ratio.advice();
        if (byMember) {
            memberRatio = text;
        } else {
            partnerRatio = text;
        }
    }

    MeetingRow toRow() {
        return new MeetingRow(
                new MeetingId(id),
                new PairingId(pairing),
                new Appointment(starts, minutes, Place.valueOf(place), where),
                Meeting.State.valueOf(state),
                changes,
                clarity,
                ratio(memberRatio),
                ratio(partnerRatio),
                heldAt,
                closedAt,
                Meeting.Kind.valueOf(kind),
                agenda == null ? null : AgendaTemplateEntity.agenda(agenda));
    }

    private static @Nullable TalkRatio ratio(@Nullable String text) {
        return text == null ? null : ratioOf(text);
    }

    static TalkRatio ratioOf(String text) {
        String[] parts = text.split(":");
        return new TalkRatio(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
