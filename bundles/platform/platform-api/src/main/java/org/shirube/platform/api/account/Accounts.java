// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** The local accounts. Every change is audited and needs {@link Role#OPERATOR}; anybody may change their own password. */
@ProviderType
public interface Accounts {

    /**
     * Opens an account.
     *
     * @param login unique without case, 1 to 200 characters
     * @param password 12 to 200 characters
     * @param roles given by hand; {@link Role#MANAGER} is refused because it is derived
     * @throws IllegalArgumentException where login, password or roles break their rule, or the login is taken
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an operator
     */
    Account open(Actor actor, String login, char[] password, @Nullable UUID employee, Set<Role> roles);

    /** Closes an account: it keeps its trail and can no longer sign in. Closing a closed account changes nothing. */
    void close(Actor actor, UUID account);

    /**
     * Replaces a password and lifts a lock-out.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless it is the actor's own or the actor is an operator
     */
    void changePassword(Actor actor, UUID account, char[] password);

    /** The account with this login, compared without case. For operators. */
    Optional<Account> find(Actor actor, String login);

    /**
     * The employee behind an account, so that a trail can show a name instead of a login. Anybody may ask: who has the id of an
     * account has it out of a trail that was theirs to read, with the login beside it.
     */
    Optional<UUID> person(UUID account);

    /** All accounts by login. For operators. */
    Page<Account> list(Actor actor, PageRequest page);
}
