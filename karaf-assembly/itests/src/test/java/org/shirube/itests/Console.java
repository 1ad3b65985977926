// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;

/** Karaf's own console in the Karaf under test, as a script uses it. */
final class Console {

    private final SessionFactory sessions;

    Console(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Waits for the commands of a bundle that may still be starting. */
    void waitFor(String command) {
        Await.until(() -> find(command) != null, there -> there, () -> "no command " + command);
    }

    /** What a command prints. */
    String run(String line) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Session session = sessions.create(new ByteArrayInputStream(new byte[0]), out, out);
            try {
                session.execute(line);
            } finally {
                session.close();
            }
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The sentence with which a command refuses. */
    String refusal(String line) {
        try {
            String printed = run(line);
            throw new AssertionError(line + " was not refused and printed " + printed);
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What Tab offers behind a command and its first arguments. */
    List<String> offered(String command, String... arguments) {
        List<String> candidates = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(Arrays.asList(arguments));
        all.add("");
        Session session = sessions.create(new ByteArrayInputStream(new byte[0]), System.out, System.out);
        try {
            find(command).getCompleter(false).complete(session, new Line(all.toArray(new String[0])), candidates);
        } finally {
            session.close();
        }
        return candidates.stream().map(String::strip).toList();
    }

    private Command find(String name) {
        return sessions.getRegistry().getCommands().stream()
                .filter(command -> (command.getScope() + ":" + command.getName()).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A line whose last, empty argument is to be completed. */
    private record Line(String[] arguments) implements CommandLine {

        @Override
        public int getCursorArgumentIndex() {
            return arguments.length - 1;
        }

        @Override
        public String getCursorArgument() {
            return "";
        }

        @Override
        public int getArgumentPosition() {
            return 0;
        }

        @Override
        public String[] getArguments() {
            return arguments;
        }

        @Override
        public int getBufferPosition() {
            return getBuffer().length();
        }

        @Override
        public String getBuffer() {
            return String.join(" ", arguments);
        }
    }
}
