// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.core.internal.application.SealKeys;

/** {@code shirube:seal-status} */
@Service
@NullUnmarked
@Command(
        scope = "shirube",
        name = "seal-status",
        description = "Shows the keys that seal what people wrote, and how many circles each wraps; no secrets")
public final class SealStatusCommand implements Action {

    @Reference
    private SealKeys keys;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        SealKeys.Status status = keys.status(Operator.CONSOLE);
        ShellTable table = new ShellTable();
        table.column("Key");
        table.column("In the folder");
        table.column("Wraps new circles");
        table.column("Circles");
        for (SealKeys.KeyUse key : status.keys()) {
            table.addRow()
                    .addContent(key.id(), key.present() ? "yes" : "MISSING", key.wraps() ? "yes" : "no", key.circles());
        }
        table.print(session.getConsole());
        session.getConsole().println("Folder: " + status.folder());
        session.getConsole().println("Destroyed circles: " + status.destroyed());
        return null;
    }
}
