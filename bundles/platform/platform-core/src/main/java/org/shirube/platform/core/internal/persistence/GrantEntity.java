// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant that was given; it stays, with its end, after it has been taken back. */
@Entity
@Table(name = "visibility_grant", schema = "platform")
class GrantEntity {

    @Id
    UUID id;

    @Column(name = "owner_id")
    UUID owner;

    String what;

    @Column(name = "viewer_id")
    UUID viewer;

    @Column(name = "since_at")
    Instant since;

    @Column(name = "until_at")
    @Nullable
    Instant until;

    protected GrantEntity() {}
}
