// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.core.internal.application.Figures;
import org.shirube.platform.api.ledger.Outbox;

/** {@code dialogue:status} */
@Service
@NullUnmarked
@Command(
        scope = "dialogue",
        name = "status",
        description =
                "Shows how many pairings go on and how this month's talks stand, the outbox, and whether words can be"
                        + " sealed; no names, no content")
public final class StatusCommand implements Action {

    @Reference
    private Figures figures;

    @Reference
    private Outbox outbox;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Figures.Status status = figures.status(Operator.CONSOLE);
        ShellTable table = new ShellTable();
        table.column("What");
        table.column("Which");
        table.column("How many").alignRight();
        table.emptyTableText("No pairings yet.");
        status.open().forEach((kind, count) -> table.addRow().addContent("open pairings", kind, count));
        status.talks().forEach((state, count) -> table.addRow().addContent("talks of " + status.month(), state, count));
        table.print(session.getConsole());
        ShellTable positions = new ShellTable();
        positions.column("Consumer of the outbox");
        positions.column("Position").alignRight();
        positions.column("Behind").alignRight();
        positions.emptyTableText("Nobody consumes the outbox.");
        outbox.positions(Operator.CONSOLE)
                .forEach(at -> positions.addRow().addContent(at.consumer(), at.position(), at.behind()));
        positions.print(session.getConsole());
        session.getConsole()
                .println(
                        status.sealed()
                                ? "Seals: words can be sealed and opened."
                                : "Seals: BROKEN, nothing can be written or read. See shirube:seal-status.");
        return null;
    }
}
