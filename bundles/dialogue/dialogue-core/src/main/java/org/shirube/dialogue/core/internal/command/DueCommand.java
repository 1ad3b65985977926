// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.command;

import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.core.internal.application.Figures;

/** {@code dialogue:due} */
@Service
@NullUnmarked
@Command(
        scope = "dialogue",
        name = "due",
        description = "Shows how many pairings have no talk planned and are due; no names")
public final class DueCommand implements Action {

    @Option(name = "-d", aliases = "--days", description = "Also those that come due within so many days, 0 to 92")
    private int days;

    @Reference
    private Figures figures;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Map<PairingKind, Long> due = figures.due(Operator.CONSOLE, days);
        ShellTable table = new ShellTable();
        table.column("Kind");
        table.column("Due").alignRight();
        table.emptyTableText("None is due.");
        due.forEach((kind, count) -> table.addRow().addContent(kind, count));
        table.print(session.getConsole());
        return null;
    }
}
