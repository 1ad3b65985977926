// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.match.MatchRun;

/** {@code mentoring:match} */
@Service
@NullUnmarked
@Command(
        scope = "mentoring",
        name = "match",
        description = "Matches a scheme without keeping anything, and shows numbers and times; no names")
public final class MatchCommand implements Action {

    @Argument(index = 0, name = "scheme", description = "Id of the scheme; without it the schemes are listed")
    @Completion(SchemeCompleter.class)
    private String scheme;

    @Option(name = "--dry-run", description = "Needed: a run that people see is begun by HR on the board")
    private boolean dryRun;

    @Reference
    private MatchFigures figures;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        if (scheme == null) {
            list();
        } else if (dryRun) {
            show(figures.dryRun(Operator.CONSOLE, SchemeId.of(scheme)));
        } else {
            session.getConsole()
                    .println(
                            "Nothing was done. A run that people see is begun by HR on the board; add --dry-run to try it.");
        }
        return null;
    }

    private void list() {
        ShellTable table = new ShellTable();
        List.of("Scheme", "Kind", "State").forEach(table::column);
        List.of("Seekers", "Offerers", "Capacity", "Pairs")
                .forEach(name -> table.column(name).alignRight());
        table.emptyTableText("No schemes yet.");
        for (Scheme one : figures.schemes(Operator.CONSOLE)) {
            table.addRow()
                    .addContent(
                            one.id(),
                            one.plan().kind(),
                            one.state(),
                            one.seekers(),
                            one.offerers(),
                            one.capacity(),
                            one.pairs());
        }
        table.print(session.getConsole());
    }

    private void show(MatchFigures.DryRun run) {
        MatchRun.Result result = run.result();
        ShellTable table = new ShellTable();
        table.column("What");
        table.column("How much").alignRight();
        table.addRow().addContent("seekers", result.seekers());
        table.addRow().addContent("offerers", result.offerers());
        table.addRow().addContent("capacity", result.capacity());
        table.addRow().addContent("pairs", result.pairs());
        table.addRow().addContent("unmatched", result.unmatched());
        table.addRow().addContent("total score", "%.3f".formatted(result.total()));
        table.addRow().addContent("no matching is better than", "%.3f".formatted(result.bound()));
        table.addRow().addContent("blocking pairs", result.blocking());
        table.addRow().addContent("candidates", run.candidates());
        table.addRow().addContent("ms to read", run.readMillis());
        table.addRow().addContent("ms to score", run.scoreMillis());
        table.addRow().addContent("ms to solve", run.solveMillis());
        table.print(session.getConsole());
        session.getConsole().println("Nothing was kept.");
    }
}
