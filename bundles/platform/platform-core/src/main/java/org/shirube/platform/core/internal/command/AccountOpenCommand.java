// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.actor.Role;

/** {@code shirube:account-open}: asks for the password twice and shows it neither time. */
@Service
@NullUnmarked
@Command(
        scope = "shirube",
        name = "account-open",
        description = "Opens a local account; the first one with the role OPERATOR")
public final class AccountOpenCommand implements Action {

    @Argument(index = 0, name = "login", description = "What to sign in with", required = true)
    private String login;

    @Argument(
            index = 1,
            name = "roles",
            description = "Any of HR_ADMIN, COUNSELLOR, INTEGRATOR, OPERATOR",
            multiValued = true)
    @Completion(RoleCompleter.class)
    private List<String> roles;

    @Option(name = "--employee", description = "The id of the employee the account belongs to")
    private String employee;

    @Reference
    private Accounts accounts;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() throws Exception {
        char[] password = read("Password: ");
        char[] again = read("Again: ");
        try {
            if (!Arrays.equals(password, again)) {
                throw new IllegalArgumentException("The two passwords differ; no account was opened");
            }
            UUID person = employee == null ? null : UUID.fromString(employee);
            accounts.open(Operator.CONSOLE, login, password, person, parsed());
            session.getConsole().println("Account " + login + " is open.");
            return null;
        } finally {
            Arrays.fill(password, ' ');
            Arrays.fill(again, ' ');
        }
    }

    private char[] read(String prompt) throws Exception {
        String line = session.readLine(prompt, '*');
        return line == null ? new char[0] : line.toCharArray();
    }

    private Set<Role> parsed() {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        if (roles != null) {
            roles.forEach(role -> set.add(Role.valueOf(role.toUpperCase(Locale.ROOT))));
        }
        return set;
    }
}
