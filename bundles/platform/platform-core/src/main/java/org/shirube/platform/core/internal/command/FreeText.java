// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Accepts any text. The console completes an argument only where the ones before it are acceptable to theirs. */
@Service
public final class FreeText implements Completer {

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter typed = new StringsCompleter(true);
        if (!line.getCursorArgument().isEmpty()) {
            typed.getStrings().add(line.getCursorArgument());
        }
        return typed.complete(session, line, candidates);
    }
}
