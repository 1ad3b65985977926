// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.core.internal.command.DueCommand;
import org.shirube.dialogue.core.internal.command.StatusCommand;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.ledger.Outbox;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("What dialogue:status and dialogue:due show an operator")
class CommandsTest {

    private static final Actor OPERATOR = new Actor(Actor.SYSTEM_ID, "console", null, java.util.Set.of(Role.OPERATOR));

    @Parameter
    Dialect dialect;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Talks talks;
    private Figures figures;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        figures = new Figures(talks.database.transactions(), talks.unit, talks.seals, talks.clock);
        talks.pairings.mine(KEN);
    }

    @AfterEach
    void close() {
        talks.close();
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
            } else if (field.getType() == Figures.class) {
                field.set(command, figures);
            } else if (values.containsKey(field.getName())) {
                field.set(command, values.get(field.getName()));
            }
        }
        command.execute();
        return console.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "dialogue:status counts pairings by kind and the month's talks by state, shows the outbox and that seals hold")
    void status() throws Exception {
        talks.talk();
        Outbox outbox = operator -> List.of(new Outbox.Position("dialogue.mail", 40, 2));
        String shown = shown(new StatusCommand(), Map.of("outbox", outbox));
        assertThat(shown)
                .containsPattern("open pairings +[│|] MANAGER +[│|] +2")
                .containsPattern("talks of 2026-11 +[│|] PLANNED +[│|] +1")
                .containsPattern("dialogue.mail +[│|] +40 +[│|] +2")
                .contains("can be sealed and opened")
                .doesNotContain("aoi", "ken", Talks.id(AOI).toString());
    }

    @Test
    @DisplayName("dialogue:status says that seals are broken, and opens nobody's words to find out")
    void broken() {
        talks.seals.destroy(new org.shirube.platform.api.seal.Circle("dialogue.probe", new java.util.UUID(0, 0)));
        assertThat(figures.status(OPERATOR).sealed()).isFalse();
    }

    @Test
    @DisplayName("dialogue:due counts who is due, now or within days, and leaves out who has planned")
    void due() throws Exception {
        assertThat(shown(new DueCommand(), Map.of())).contains("None is due.");
        assertThat(figures.due(OPERATOR, 28)).isEqualTo(Map.of(PairingKind.MANAGER, 2L));
        talks.clock.advance(Duration.ofDays(28));
        assertThat(shown(new DueCommand(), Map.of("days", 0))).containsPattern("MANAGER +[│|] +2");
        talks.talk();
        assertThat(figures.due(OPERATOR, 0)).isEqualTo(Map.of(PairingKind.MANAGER, 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> figures.due(OPERATOR, 93));
    }

    @Test
    @DisplayName("figures are for operators")
    void others() {
        assertThatThrownBy(() -> figures.status(MIO)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> figures.due(KEN, 0)).isInstanceOf(AccessDeniedException.class);
        assertThat(JUN.is(Role.OPERATOR)).isTrue();
        assertThat(figures.due(JUN, 0)).isEmpty();
    }
}
