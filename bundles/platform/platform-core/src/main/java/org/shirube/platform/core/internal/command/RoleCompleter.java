// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.shirube.platform.api.actor.Role;

/** Offers the roles that can be given by hand. */
@Service
public final class RoleCompleter implements Completer {

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter roles = new StringsCompleter();
        for (Role role : Role.values()) {
            if (role != Role.MANAGER) {
                roles.getStrings().add(role.name());
            }
        }
        return roles.complete(session, line, candidates);
    }
}
