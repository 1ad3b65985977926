// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.core.internal.application.SealKeys;

/** {@code shirube:seal-rotate}: fails where circles are left, so that a script can tell. */
@Service
@NullUnmarked
@Command(
        scope = "shirube",
        name = "seal-rotate",
        description =
                "Makes a new key for seals and wraps the keys of all circles by it; can be done again at any time")
public final class SealRotateCommand implements Action {

    @Reference
    private SealKeys keys;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        SealKeys.Rotated done = keys.rotate(Operator.CONSOLE);
        session.getConsole().println(done.key() + " is the key now; circles it took over: " + done.rewrapped() + ".");
        session.getConsole()
                .println("Back up " + done.folder() + ", apart from the database. Older keys are needed for"
                        + " older backups of the database only.");
        if (done.left() > 0) {
            throw new IllegalStateException(done.left()
                    + " circles were left because their keys do not open; shirube:seal-status shows missing keys");
        }
        return null;
    }
}
