// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.dialogue.api.AppraisalDay;
import org.shirube.dialogue.api.AppraisalDays;
import org.shirube.dialogue.api.AppraisalReceipt;
import org.shirube.dialogue.api.AppraisalReceipt.Refused;
import org.shirube.dialogue.api.AppraisalReceipt.Why;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.platform.api.actor.Actor;

@DisplayName("F78: days of appraisal come in")
class AppraisalDaysRouteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path folder;

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Desk desk = new Desk();

    /** Knows everybody but 404, and keeps nothing where nobody is known. */
    private static final class Desk implements AppraisalDays {

        private final List<List<AppraisalDay>> deliveries = new ArrayList<>();

        @Override
        public synchronized AppraisalReceipt deliver(Actor actor, List<AppraisalDay> rows) {
            assertThat(actor.login()).isEqualTo("hris.appraisal-days.in");
            deliveries.add(rows);
            List<Refused> refused = rows.stream()
                    .filter(row -> row.externalId().equals("404"))
                    .map(row -> new Refused(row.line(), Why.UNKNOWN_PERSON))
                    .toList();
            boolean taken = rows.isEmpty() || refused.size() < rows.size();
            return new AppraisalReceipt(taken, rows.size() - refused.size(), 0, 0, refused);
        }

        synchronized int count() {
            return deliveries.size();
        }

        @Override
        public boolean mustMove(Actor actor, MeetingId id) {
            throw new AssertionError("a route does not ask about talks");
        }
    }

    private void start(int pollSeconds) throws Exception {
        Map<String, Object> values = Map.of("folder", ".", "pollSeconds", pollSeconds, "stableSeconds", 1);
        AppraisalDaysConfig config = (AppraisalDaysConfig) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AppraisalDaysConfig.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        context.addRoutes(new AppraisalDaysRoute(desk, folder, config));
        context.getShutdownStrategy().setTimeout(5);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private void send(Path file) {
        context.createProducerTemplate().sendBody("direct:hris.appraisal-days.in", file);
    }

    private Path file(String text, String charset) throws IOException {
        return Files.writeString(folder.resolve("x.csv"), text, Charset.forName(charset));
    }

    private List<String> names(String under) throws IOException {
        Path path = folder.resolve(under);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName(
            "F78: good rows are kept, bad ones listed by line and reason, whatever the order of columns and the form of days")
    void rows() throws Exception {
        start(3_600);
        String text =
                "氏名,date,external_id\r\n山田,2026/11/25,１\r\n佐藤,2026-02-30,2\r\n,R8.11.25,3\r\n鈴木,2026-11-25,\r\n田中,2026-11-25,404\r\n";
        send(file(text, "Windows-31J"));
        assertThat(desk.deliveries)
                .containsExactly(List.of(
                        new AppraisalDay(2, "1", DAY), new AppraisalDay(4, "3", DAY), new AppraisalDay(6, "404", DAY)));
        assertThat(folder.resolve("error/x.csv.refused.csv"))
                .hasContent("row,reason\r\n3,BAD_DATE\r\n5,MISSING_VALUE\r\n6,UNKNOWN_PERSON\r\n");
    }

    @Test
    @DisplayName("a file without a row that can be used, or without the columns, fails and says what to do")
    void nothingOfUse() throws Exception {
        start(3_600);
        Path bad = file("external_id,date\n1,soon\n", "UTF-8");
        assertThatThrownBy(() -> send(bad)).cause().isInstanceOf(Problem.class).hasMessageContaining("refused.csv");
        assertThat(desk.deliveries).isEmpty();
        Path unknown = file("external_id,date\n404,2026-11-25\n", "UTF-8");
        assertThatThrownBy(() -> send(unknown)).cause().isInstanceOf(Problem.class);
        Path other = file("id,day\n1,2026-11-25\n", "UTF-8");
        assertThatThrownBy(() -> send(other)).cause().hasMessageContaining("external_id");
    }

    @Test
    @DisplayName("a heading alone says that there are no days")
    void none() throws Exception {
        start(3_600);
        send(file("external_id,date\n", "UTF-8"));
        assertThat(desk.deliveries).containsExactly(List.of());
    }

    @Test
    @DisplayName("F78: from the watched folder; taken files go to done, others to error")
    void folder() throws Exception {
        start(1);
        assertThat(context.getRoutes())
                .extracting(Route::getRouteId)
                .containsExactlyInAnyOrder("hris.appraisal-days.poll", "hris.appraisal-days.in");
        Files.writeString(folder.resolve("appraisal-days-2026.csv"), "external_id,date\n1,2026-11-25\n");
        Files.writeString(folder.resolve("appraisal-days-broken.csv"), "no such heading\n");
        Files.writeString(folder.resolve("other.csv"), "external_id,date\n1,2026-11-25\n");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(names("done")).singleElement().asString().endsWith("-appraisal-days-2026.csv");
            assertThat(names("error")).singleElement().asString().endsWith("-appraisal-days-broken.csv");
        });
        assertThat(desk.count()).isEqualTo(1);
        assertThat(folder.resolve("other.csv")).exists();
    }
}
