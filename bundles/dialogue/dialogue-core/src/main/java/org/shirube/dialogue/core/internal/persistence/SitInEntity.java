// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.people.api.EmployeeId;

/** That somebody is asked into a talk. */
@Entity
@Table(name = "sit_in", schema = "dialogue")
class SitInEntity {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "guest_id")
    private UUID guest;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    private String state;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected SitInEntity() {}

    SitInEntity(SitIn sitIn) {
        this.id = sitIn.id().value();
        this.meeting = sitIn.meeting().value();
        this.guest = sitIn.guest().value();
        this.proposedBy = sitIn.proposedBy().value();
        this.state = sitIn.state().name();
        this.proposedAt = sitIn.changedAt();
        this.changedAt = sitIn.changedAt();
    }

    void become(SitIn.State next, Instant now) {
        state = next.name();
        changedAt = now;
    }

    SitIn toSitIn() {
        return new SitIn(
                new SitInId(id),
                new MeetingId(meeting),
                new EmployeeId(guest),
                new EmployeeId(proposedBy),
                SitIn.State.valueOf(state),
                changedAt);
    }
}
