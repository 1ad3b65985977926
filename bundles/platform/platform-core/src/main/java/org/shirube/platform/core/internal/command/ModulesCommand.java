// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.module.ModuleOverview;
import org.shirube.platform.api.module.ModuleState;

/** {@code shirube:modules} */
@Service
@NullUnmarked
@Command(scope = "shirube", name = "modules", description = "Shows each module, its state, and what it waits for")
public final class ModulesCommand implements Action {

    @Reference
    private ModuleOverview overview;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Module");
        table.column("Version");
        table.column("State");
        table.column("Why");
        for (ModuleState module : overview.modules()) {
            String why = String.join("; ", module.waitsFor());
            table.addRow().addContent(module.name(), module.version(), module.condition(), why);
        }
        table.print(session.getConsole());
        return null;
    }
}
