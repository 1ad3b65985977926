// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.actor;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Handed as the first argument to every call that is decided by permission, so that no call can forget to ask.
 *
 * @param id the account's id, or {@link #SYSTEM_ID} for work the installation does by itself
 * @param login the name the account signs in with; shown in trails, never null or blank
 * @param employee the id of the employee behind the account; null for accounts that belong to nobody in the directory
 * @param roles what the actor may be at this moment; unmodifiable
 */
public record Actor(UUID id, String login, @Nullable UUID employee, Set<Role> roles) {

    /** The id of {@link #system(String)} actors. */
    public static final UUID SYSTEM_ID = new UUID(0L, 0L);

    public Actor {
        if (login.isBlank()) {
            throw new IllegalArgumentException("login must not be blank");
        }
        roles = Set.copyOf(roles);
    }

    /**
     * The installation itself, acting for a route or a job; it may import and nothing else that a person may not.
     *
     * @param what the route or job, for the trail, for example {@code hris.people.in}
     */
    public static Actor system(String what) {
        return new Actor(SYSTEM_ID, what, null, Set.of(Role.INTEGRATOR));
    }

    /** Whether the actor has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor is the employee with this id. */
    public boolean isEmployee(UUID candidate) {
        return candidate.equals(employee);
    }

    /** The employee behind the account, where there is one. */
    public Optional<UUID> person() {
        return Optional.ofNullable(employee);
    }

    /**
     * Lets the call go on only for an actor with at least one of the roles.
     *
     * @param what what was attempted, for the message
     * @throws AccessDeniedException where the actor has none of them
     */
    public void require(String what, Role... anyOf) {
        for (Role role : anyOf) {
            if (is(role)) {
                return;
            }
        }
        throw new AccessDeniedException(what);
    }
}
