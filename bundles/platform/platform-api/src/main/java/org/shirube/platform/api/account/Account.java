// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.actor.Role;

/**
 * A local account.
 *
 * @param id UUIDv7
 * @param login unique without case, 1 to 200 characters
 * @param employee the employee it belongs to, or null
 * @param roles the roles given by hand; {@link Role#MANAGER} is never among them
 * @param open whether it may sign in
 */
public record Account(UUID id, String login, @Nullable UUID employee, Set<Role> roles, boolean open) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
