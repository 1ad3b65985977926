// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.route.RouteState;

@DisplayName("F126: the one Camel context and its routes")
class CamelHostTest {

    private static final String YAML =
            """
            - route:
                id: demo.people.in
                description: A route that an integrator wrote
                from:
                  uri: direct:demo
                  steps:
                    - setBody:
                        simple: "got ${body}"
            """;

    @TempDir
    Path base;

    private CamelHost host;

    @BeforeEach
    void start() {
        host = new CamelHost(base.resolve("routes"), Clock.systemUTC(), null);
    }

    @AfterEach
    void stop() {
        host.deactivate();
    }

    private static RouteBuilder route(String id, String text) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:" + id).routeId(id).description(text).process(exchange -> {
                    if (exchange.getMessage().getBody(String.class).equals("bad")) {
                        throw new IllegalStateException("山田 太郎 has a bad row");
                    }
                });
            }
        };
    }

    private RouteState state(String id) {
        return host.states().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("F126: routes of a component come and go while it runs")
    void whiteboard() {
        RouteBuilder first = route("a.people.in", "first");
        host.addRoutes(first);
        assertThat(state("a.people.in").status()).isEqualTo("Started");
        host.removeRoutes(first);
        assertThat(host.states()).isEmpty();
    }

    @Test
    @DisplayName("F126: a route without a proper id, or with one that is taken, is reported and does not run")
    void ids() {
        host.addRoutes(route("a.people.in", "first"));
        host.addRoutes(route("a.people.in", "second"));
        host.addRoutes(route("NotAnId", "third"));
        assertThat(host.states())
                .extracting(RouteState::status)
                .containsExactlyInAnyOrder("Started", "Failed", "Failed");
        assertThat(state("a.people.in").description()).isEqualTo("first");
        assertThat(host.states()).extracting(RouteState::lastError).anySatisfy(error -> assertThat(error)
                .contains("partner.entity.direction"));
    }

    @Test
    @DisplayName("F126: messages and failures are counted, and an error says nothing of a person")
    void counts() {
        host.addRoutes(route("a.people.in", "first"));
        var template = host.context().createProducerTemplate();
        template.sendBody("direct:a.people.in", "good");
        assertThatThrownBy(() -> template.sendBody("direct:a.people.in", "bad")).isNotNull();
        RouteState state = state("a.people.in");
        assertThat(state.done()).isEqualTo(1);
        assertThat(state.failed()).isEqualTo(1);
        assertThat(state.lastRun()).isNotNull();
        assertThat(state.lastError()).isEqualTo("IllegalStateException");
    }

    @Test
    @DisplayName("F126: YAML files are loaded, reloaded and removed; a mistake keeps what ran before")
    void yaml() throws IOException {
        Path file = Files.createDirectories(base.resolve("routes")).resolve("demo.yaml");
        Files.writeString(file, YAML);
        host.look();
        var template = host.context().createProducerTemplate();
        assertThat(template.requestBody("direct:demo", "1", String.class)).isEqualTo("got 1");

        Files.writeString(file, YAML.replace("got", "received"));
        host.look();
        assertThat(template.requestBody("direct:demo", "2", String.class)).isEqualTo("received 2");

        Files.writeString(file, YAML.replace("setBody", "setBoddy"));
        host.look();
        assertThat(state("etc/routes/demo.yaml").status()).isEqualTo("Failed");
        assertThat(state("etc/routes/demo.yaml").lastError()).contains("setBoddy");
        assertThat(template.requestBody("direct:demo", "3", String.class)).isEqualTo("received 3");

        Files.delete(file);
        host.look();
        assertThat(host.states()).isEmpty();
    }

    @Test
    @DisplayName("F126: a route template becomes a route by its parameters")
    void template() throws IOException {
        Path folder = Files.createDirectories(base.resolve("routes"));
        Files.writeString(
                folder.resolve("template.yaml"),
                """
                - routeTemplate:
                    id: greeting
                    parameters:
                      - name: word
                    from:
                      uri: "direct:{{word}}"
                      steps:
                        - setBody:
                            constant: "{{word}}"
                - templatedRoute:
                    routeTemplateRef: greeting
                    routeId: hello.people.out
                    parameters:
                      - name: word
                        value: hello
                """);
        host.look();
        assertThat(host.states()).extracting(RouteState::id).containsExactly("hello.people.out");
        assertThat(host.context().createProducerTemplate().requestBody("direct:hello", "", String.class))
                .isEqualTo("hello");
        Files.delete(folder.resolve("template.yaml"));
        host.look();
        assertThat(host.states()).isEmpty();
    }

    @Test
    @DisplayName("F126: only integrators and operators see and switch routes, and switching is in the trail")
    void desk() {
        host.addRoutes(route("a.people.in", "first"));
        Trail trail = new Trail();
        RouteDesk desk = new RouteDesk(host, trail);
        Actor operator = new Actor(UUID.randomUUID(), "op", null, Set.of(Role.OPERATOR));
        Actor member = new Actor(UUID.randomUUID(), "m", null, Set.of(Role.MEMBER, Role.HR_ADMIN));
        assertThatThrownBy(() -> desk.routes(member)).isInstanceOf(AccessDeniedException.class);
        desk.stop(operator, "a.people.in");
        assertThat(desk.routes(operator)).extracting(RouteState::status).containsExactly("Stopped");
        desk.start(operator, "a.people.in");
        assertThat(desk.routes(operator)).extracting(RouteState::status).containsExactly("Started");
        assertThat(trail.actions).isEqualTo(List.of("route.stopped", "route.started"));
        assertThatThrownBy(() -> desk.stop(operator, "no.such.route")).isInstanceOf(IllegalArgumentException.class);
    }
}
