// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.NullUnmarked;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.page.PageRequest;

/** Completes the ids of runs that wait. */
@Service
@NullUnmarked
public final class WaitingRuns implements Completer {

    @Reference
    private PeopleImport imports;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        StringsCompleter waiting = new StringsCompleter();
        imports.history(Console.ACTOR, PageRequest.first(100)).items().stream()
                .filter(run -> run.state() == ImportRun.State.WAITING)
                .forEach(run -> waiting.getStrings().add(run.id().toString()));
        return waiting.complete(session, commandLine, candidates);
    }
}
