// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.route.RouteOverview;

/** {@code shirube:routes}: what the integration routes do. */
@Service
@Command(scope = "shirube", name = "routes", description = "Lists the integration routes with their state and counts")
@SuppressWarnings("NullAway.Init")
public final class RoutesCommand implements Action {

    @Reference
    private RouteOverview overview;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Route");
        table.column("State");
        table.column("Done").alignRight();
        table.column("Failed").alignRight();
        table.column("Last run");
        table.column("Last error");
        table.emptyTableText("No routes: put a configuration org.shirube.integration.hris-<name>.cfg into etc.");
        overview.routes(Actor.system("karaf-shell")).forEach(route -> table.addRow()
                .addContent(
                        route.id(),
                        route.status(),
                        route.done(),
                        route.failed(),
                        route.lastRun() == null ? "" : route.lastRun(),
                        route.lastError() == null ? "" : route.lastError()));
        table.print(session.getConsole());
        return null;
    }
}
