// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.visibility.Grant;

/** A grant that was given; it stays, with its end, after it has been taken back. */
@Entity
@Table(name = "visibility_grant", schema = "platform")
class GrantEntity {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    private String what;

    @Column(name = "viewer_id")
    private UUID viewer;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "until_at")
    private @Nullable Instant until;

    protected GrantEntity() {}

    GrantEntity(Grant grant) {
        this.id = grant.id();
        this.owner = grant.owner();
        this.what = grant.what();
        this.viewer = grant.viewer();
        this.since = grant.since();
        this.until = grant.until();
    }

    Grant toGrant() {
        return new Grant(id, owner, what, viewer, since, until);
    }

    boolean runsFor(UUID candidate, Instant now) {
        return owner.equals(candidate) && (until == null || until.isAfter(now));
    }

    void end(Instant now) {
        until = now;
    }
}
