// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.AuditVerification;

/** {@code shirube:audit-verify}: fails where the chain is broken, so that a script can tell. */
@Service
@NullUnmarked
@Command(
        scope = "shirube",
        name = "audit-verify",
        description = "Reads the whole audit trail and says whether it is whole")
public final class AuditVerifyCommand implements Action {

    @Reference
    private AuditTrail audit;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        AuditVerification found = audit.verify(Operator.CONSOLE);
        if (!found.whole()) {
            throw new IllegalStateException("The trail is broken from entry " + found.firstBroken() + " on; "
                    + found.entries() + " entries were read");
        }
        session.getConsole().println("The trail is whole: " + found.entries() + " entries.");
        session.getConsole().println("Its last hash: " + found.lastHash());
        return null;
    }
}
