// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample;

import java.util.Set;
import org.shirube.platform.api.actor.Role;

/**
 * An account of the demo. All of them share {@value #PASSWORD}, which is printed for everybody to read: they exist in a
 * demo only.
 *
 * @param login what to sign in with
 * @param person external id of the person it belongs to
 * @param roles the roles given by hand; a manager is one by leading people
 */
public record DemoAccount(String login, String person, Set<Role> roles) {

    /** The password of every demo account. */
    public static final String PASSWORD = "shirube-demo";

    public DemoAccount {
        roles = Set.copyOf(roles);
    }
}
