// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.actor;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Roles that follow from facts and are not given by hand: the directory says who is a manager today.
 * Asked at every sign-in, so an implementation answers within milliseconds.
 */
@ConsumerType
public interface RoleSource {

    /**
     * @param employee the employee behind the account
     * @param on the day the roles are wanted for
     * @return the derived roles, empty where there are none; never null
     */
    Set<Role> rolesOf(UUID employee, LocalDate on);
}
