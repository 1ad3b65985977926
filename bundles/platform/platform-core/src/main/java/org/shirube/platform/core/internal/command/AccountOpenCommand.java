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
    @Completion(FreeText.class)
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
        Set<Role> wanted = parsed();
        UUID person = person();
        char[] password = read("Password: ");
        char[] again = read("Again: ");
        try {
            if (!Arrays.equals(password, again)) {
                throw new IllegalArgumentException("The two passwords differ; no account was opened");
            }
            accounts.open(Operator.CONSOLE, login, password, person, wanted);
            session.getConsole().println("Account " + login + " is open.");
            return null;
        } finally {
            Arrays.fill(password, ' ');
            Arrays.fill(again, ' ');
        }
    }

    private char[] read(String prompt) throws Exception {
        try {
            String line = session.readLine(prompt, '*');
            return line == null ? new char[0] : line.toCharArray();
        } catch (UnsupportedOperationException e) {
            // A single command sent over SSH: what is typed there would be seen.
            throw new IllegalStateException(
                    "Nobody can be asked for a password here. Open the console first and type the command in it.", e);
        }
    }

    private Set<Role> parsed() {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        if (roles != null) {
            roles.forEach(role -> set.add(role(role)));
        }
        return set;
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no role " + name + ": give any of HR_ADMIN, COUNSELLOR, INTEGRATOR, OPERATOR", e);
        }
    }

    private @Nullable UUID person() {
        try {
            return employee == null ? null : UUID.fromString(employee);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(employee + " is no id of an employee", e);
        }
    }
}
