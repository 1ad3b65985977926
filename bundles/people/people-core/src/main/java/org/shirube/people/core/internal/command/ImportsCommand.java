// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.page.PageRequest;

/** {@code people:imports} */
@Service
@NullUnmarked
@Command(scope = "people", name = "imports", description = "Shows the imports of people and units, newest first")
public final class ImportsCommand implements Action {

    @Option(name = "-n", aliases = "--number", description = "How many, 1 to 1000")
    private int number = 20;

    @Reference
    private PeopleImport imports;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Run");
        table.column("Source");
        table.column("State");
        table.column("Started");
        table.column("Rows");
        table.column("People + ~ -");
        table.column("Units + ~ -");
        table.column("Refused");
        table.column("Why");
        for (ImportRun run :
                imports.history(Console.ACTOR, PageRequest.first(number)).items()) {
            table.addRow()
                    .addContent(
                            run.id(),
                            run.source(),
                            run.state(),
                            run.startedAt(),
                            run.rows(),
                            text(run.people()),
                            text(run.units()),
                            run.refused(),
                            run.message());
        }
        table.print(session.getConsole());
        return null;
    }

    private static String text(Counts counts) {
        return counts.created() + " " + counts.changed() + " " + counts.ended();
    }
}
