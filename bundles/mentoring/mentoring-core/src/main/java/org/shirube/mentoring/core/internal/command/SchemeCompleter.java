// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.NullUnmarked;
import org.shirube.mentoring.api.match.MatchFigures;

/** Offers the schemes that are not over. */
@Service
@NullUnmarked
public final class SchemeCompleter implements Completer {

    @Reference
    private MatchFigures figures;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter schemes = new StringsCompleter();
        figures.schemes(Operator.CONSOLE)
                .forEach(scheme -> schemes.getStrings().add(scheme.id().toString()));
        return schemes.complete(session, line, candidates);
    }
}
