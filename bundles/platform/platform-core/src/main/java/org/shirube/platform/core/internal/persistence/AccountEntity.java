// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A local account. The login stands twice: as it was given, and folded so that it is unique and found without case. */
@Entity
@Table(name = "account", schema = "platform")
class AccountEntity {

    @Id
    UUID id;

    String login;

    @Column(name = "login_key")
    String loginKey;

    @Nullable
    UUID employee;

    String roles;

    boolean open;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "wrong_in_row")
    int wrongInRow;

    @Column(name = "locked_until")
    @Nullable
    Instant lockedUntil;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    protected AccountEntity() {}
}
