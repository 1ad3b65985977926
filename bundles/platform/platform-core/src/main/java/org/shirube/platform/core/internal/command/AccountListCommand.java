// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.account.Account;
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** {@code shirube:account-list} */
@Service
@NullUnmarked
@Command(scope = "shirube", name = "account-list", description = "Lists the local accounts by login")
public final class AccountListCommand implements Action {

    @Option(name = "--offset", description = "How many to leave out from the start")
    private int offset = 0;

    @Option(name = "--limit", description = "How many to show, 1 to 1000")
    private int limit = 100;

    @Reference
    private Accounts accounts;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Page<Account> page = accounts.list(Operator.CONSOLE, new PageRequest(offset, limit));
        ShellTable table = new ShellTable();
        table.column("Login");
        table.column("Roles");
        table.column("Open");
        table.column("Employee");
        for (Account account : page.items()) {
            String roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
            String employee =
                    account.employee() == null ? "" : account.employee().toString();
            table.addRow().addContent(account.login(), roles, account.open() ? "yes" : "no", employee);
        }
        table.print(session.getConsole());
        if (page.more()) {
            session.getConsole().println("More: --offset " + (offset + limit));
        }
        return null;
    }
}
