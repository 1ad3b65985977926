// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.core.internal.application.match.MatchingWorld;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("What mentoring:match and mentoring:explain show an operator")
class CommandsTest extends MatchingWorld {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private SchemeId scheme;

    @BeforeEach
    void join() {
        scheme = joined(world.plan(SchemeKind.MENTOR));
    }

    private String shown(Action command, Map<String, Object> values) throws Exception {
        PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
        Session session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getConsole");
                    return out;
                });
        for (Field field : command.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType() == Session.class) {
                field.set(command, session);
            } else if (field.getType() == MatchFigures.class) {
                field.set(command, world.figures);
            } else if (values.containsKey(field.getName())) {
                field.set(command, values.get(field.getName()));
            }
        }
        command.execute();
        return console.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("F58: mentoring:match lists schemes, and with --dry-run shows numbers and keeps nothing")
    void match() throws Exception {
        assertThat(shown(new MatchCommand(), Map.of())).contains(scheme.toString());
        console.reset();
        assertThat(shown(new MatchCommand(), Map.of("scheme", scheme.toString())))
                .contains("Nothing was done");
        console.reset();
        String dry = shown(new MatchCommand(), Map.of("scheme", scheme.toString(), "dryRun", true));
        assertThat(dry).contains("pairs").contains("Nothing was kept").doesNotContain("sales1");
        assertThat(world.matching.runs(world.hr, scheme)).isEmpty();
    }

    @Test
    @DisplayName("F58: mentoring:explain shows values and no words")
    void explain() throws Exception {
        String shown = shown(
                new ExplainCommand(), Map.of("scheme", scheme.toString(), "seeker", "sales1", "offerer", "plant1"));
        assertThat(shown).contains("Topics", "Not boss and report").doesNotContain("abroad");
        console.reset();
        assertThat(shown(
                        new ExplainCommand(),
                        Map.of("scheme", scheme.toString(), "seeker", "sales1", "offerer", "nobody")))
                .contains("does not take part");
    }
}
