// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.command;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.rule.FitReason;

/** {@code mentoring:explain} */
@Service
@NullUnmarked
@Command(
        scope = "mentoring",
        name = "explain",
        description = "Shows what each rule says of two people, in numbers; it stands in the trails of both")
public final class ExplainCommand implements Action {

    @Argument(index = 0, name = "scheme", required = true, description = "Id of the scheme")
    @Completion(SchemeCompleter.class)
    private String scheme;

    @Argument(index = 1, name = "seeker", required = true, description = "Personnel number of who looks for somebody")
    private String seeker;

    @Argument(index = 2, name = "offerer", required = true, description = "Personnel number of who offers themselves")
    private String offerer;

    @Reference
    private MatchFigures figures;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Rule");
        table.column("Kind");
        table.column("Value").alignRight();
        table.column("Share").alignRight();
        table.emptyTableText("One of the two does not take part in the scheme on that side.");
        for (FitReason reason :
                figures.explain(Operator.CONSOLE, SchemeId.of(scheme), seeker, offerer, Locale.ENGLISH)) {
            table.addRow()
                    .addContent(
                            reason.name(),
                            reason.hard() ? "hard" : "soft",
                            "%.2f".formatted(reason.value()),
                            "%.2f".formatted(reason.share()));
        }
        table.print(session.getConsole());
        return null;
    }
}
