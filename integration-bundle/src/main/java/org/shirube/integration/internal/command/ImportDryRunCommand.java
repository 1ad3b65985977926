// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.platform.api.actor.Actor;

/** {@code shirube:import-dry-run}: what files would change, without a write. */
@Service
@Command(
        scope = "shirube",
        name = "import-dry-run",
        description = "Reads files with a mapping and leaves a run with the difference waiting")
@SuppressWarnings("NullAway.Init")
public final class ImportDryRunCommand implements Action {

    @Argument(index = 0, name = "source", description = "Name of the mapping", required = true)
    @Completion(SourceCompleter.class)
    private String source;

    @Argument(index = 1, name = "files", description = "The files of the source", required = true, multiValued = true)
    @Completion(FileCompleter.class)
    private List<String> files;

    @Reference
    private ImportInbox inbox;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Map<String, Path> paths = new LinkedHashMap<>();
        for (String file : files) {
            Path path = Path.of(file);
            if (paths.put(path.getFileName().toString(), path) != null) {
                throw new IllegalArgumentException("Two files have the name " + path.getFileName());
            }
        }
        ImportRunId run = inbox.dryRun(Actor.system("karaf-shell"), source, paths);
        session.getConsole()
                .println("Run " + run + " is reading. people:imports and the imports screen show its difference.");
        return null;
    }
}
