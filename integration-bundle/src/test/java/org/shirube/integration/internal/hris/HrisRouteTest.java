// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("F126: the route of a source, with real transports")
class HrisRouteTest {

    private static final String UNITS = "id,name\nD1,Sales\n";
    private static final String PEOPLE = "id,name,unit,email\n1,山田 太郎,D1,a@example.jp\n2,佐藤 花子,D1,b@example.jp\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path base;

    private HrisRoute route(World world, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(
                Map.of("mapping", "hris", "folder", "in", "mode", "apply", "pollSeconds", 1, "stableSeconds", 1));
        values.putAll(more);
        return new HrisRoute(world.sources(), world.people, Clock.systemUTC(), World.config(values));
    }

    @Test
    @DisplayName("F126: from a watched folder into the directory")
    void folder() throws Exception {
        World world = new World(base);
        try (TestHost host = new TestHost(route(world, Map.of()))) {
            assertThat(host.routes()).containsExactly("hris.people.in", "hris.people.poll");
            world.deliver(PEOPLE, UNITS);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(world.files("in"))
                    .containsKeys("done/*/people.csv", "done/*/units.csv"));
            assertThat(world.people.headcount("hris")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("F126: with done files, a file without one is left alone")
    void doneFiles() throws Exception {
        World world = new World(base);
        try (TestHost host = new TestHost(route(world, Map.of("doneFileSuffix", ".done")))) {
            world.deliver(PEOPLE, UNITS);
            world.put("in/units.csv.done", "");
            await().atMost(PATIENCE)
                    .until(() -> host.context.getRoute("hris.people.poll").getUptimeMillis() > 3_000);
            assertThat(world.files("in")).containsKeys("people.csv", "units.csv");
            world.put("in/people.csv.done", "");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(world.files("in"))
                    .containsKey("done/*/people.csv")
                    .doesNotContainKeys("people.csv.done", "units.csv.done"));
        }
    }

    @Test
    @DisplayName("F126: the business half without any transport, through its direct: seam")
    void seam() throws Exception {
        World world = new World(base);
        world.deliver(PEOPLE, UNITS);
        Claim claim = world.intake(world.people, true).takeNow().orElseThrow();
        try (TestHost host = new TestHost(route(world, Map.of("pollSeconds", 3_600)))) {
            host.context.createProducerTemplate().sendBody("direct:hris.people.in", claim);
            assertThat(world.people.headcount("hris")).isEqualTo(2);
        }
    }
}
