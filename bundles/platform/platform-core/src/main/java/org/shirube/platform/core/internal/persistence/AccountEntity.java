// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.account.Account;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.core.internal.domain.Login;

/**
 * A local account. The login stands twice: as it was given, and folded so that it is unique and found without case. Fields
 * are private because weaving sees changes made by the entity's own methods only.
 */
@Entity
@Table(name = "account", schema = "platform")
class AccountEntity {

    @Id
    private UUID id;

    private String login;

    @Column(name = "login_key")
    private String loginKey;

    private @Nullable UUID employee;

    private String roles;

    private boolean open;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected AccountEntity() {}

    AccountEntity(Account account, Login login, String passwordHash, Instant createdAt) {
        this.id = account.id();
        this.login = login.text();
        this.loginKey = login.key();
        this.employee = account.employee();
        this.roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        this.open = account.open();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    Account toAccount() {
        return new Account(id, login, employee, roles(), open);
    }

    private Set<Role> roles() {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        if (!roles.isEmpty()) {
            Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(set::add);
        }
        return set;
    }

    String passwordHash() {
        return passwordHash;
    }

    void replaceHash(String hash) {
        passwordHash = hash;
    }

    /** Whether it was open until now. */
    boolean close() {
        boolean was = open;
        open = false;
        return was;
    }
}
