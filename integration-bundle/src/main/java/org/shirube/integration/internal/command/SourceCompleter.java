// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportInbox.ImportSource;
import org.shirube.platform.api.actor.Actor;

/** Completes the names of mappings. */
@Service
@SuppressWarnings("NullAway.Init")
public final class SourceCompleter implements Completer {

    @Reference
    private ImportInbox inbox;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> names = inbox.sources(Actor.system("karaf-shell")).stream()
                .map(ImportSource::name)
                .toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
