// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.command;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;

/** {@code people:import-apply} */
@Service
@NullUnmarked
@Command(scope = "people", name = "import-apply", description = "Writes what a waiting import changes")
public final class ImportApplyCommand implements Action {

    @Argument(name = "run", description = "The id of the run", required = true)
    @Completion(WaitingRuns.class)
    private String run;

    @Option(name = "--confirm", description = "Go on although the import was held")
    private boolean confirm;

    @Reference
    private PeopleImport imports;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        ImportRun result = imports.apply(Console.ACTOR, new ImportRunId(UUID.fromString(run)), confirm);
        session.getConsole().println((result.state() + " " + result.message()).strip());
        return null;
    }
}
