// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.LedgerConsumer;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.ledger.Outbox;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.persistence.ConsumerStore;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class LedgerTest {

    private static final String KIND = "test.happened";

    @Parameter
    Dialect dialect;

    private Platform platform;
    private LedgerDispatcher dispatcher;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        dispatcher = platform.dispatcher();
    }

    @AfterEach
    void close() {
        dispatcher.stop();
        platform.close();
    }

    @Test
    void shows_operators_where_each_consumer_stands_and_nobody_else() {
        OutboxService outbox = new OutboxService(platform.transactions, platform.unit);
        platform.transactions.run(c -> append(subject(), "1"));
        new ConsumerStore(platform.transactions).introduce("test.consumer");
        assertThat(outbox.positions(Platform.OPERATOR)).containsExactly(new Outbox.Position("test.consumer", 0, 1));
        assertThatThrownBy(() -> outbox.positions(Platform.employee("aoi"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_to_append_outside_of_a_transaction() {
        assertThatIllegalStateException().isThrownBy(() -> platform.ledger.append(activity(subject(), "1")));
    }

    @Test
    void keeps_what_is_committed_with_all_its_parts_and_nothing_of_what_is_rolled_back() {
        Subject subject = subject();
        Map<String, String> attributes = Map.of("a=b", "line\nbreak \\ n = 標", "empty", "");
        platform.transactions.run(
                c -> platform.ledger.append(new Activity(KIND, subject, Platform.OPERATOR, attributes)));
        assertThatThrownBy(() -> platform.transactions.run(c -> {
                    append(subject(), "lost");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        List<LedgerEntry> rows = all();
        assertThat(rows).hasSize(1);
        LedgerEntry row = rows.get(0);
        assertThat(row.subject()).isEqualTo(subject);
        assertThat(row.attributes()).isEqualTo(attributes);
        assertThat(row.at()).isEqualTo(platform.clock.instant());
        assertThat(row.actor()).isEqualTo(Platform.OPERATOR.id());
        assertThat(row.id().version()).isEqualTo(7);
    }

    @Test
    void hands_every_row_to_every_consumer_also_to_one_that_comes_late() {
        Recorder early = new Recorder("early");
        dispatcher.bindConsumer(early);
        Subject subject = subject();
        for (int i = 0; i < 500; i++) {
            String number = String.valueOf(i);
            platform.transactions.run(c -> append(subject, number));
        }
        Recorder late = new Recorder("late");
        dispatcher.bindConsumer(late);
        await().untilAsserted(() -> assertThat(early.seen).hasSize(500));
        await().untilAsserted(() -> assertThat(late.seen).hasSize(500));
        assertThat(early.seen).isEqualTo(late.seen);
        assertThat(numbers(early.seen)).isSorted();
    }

    @Test
    void a_failing_consumer_gets_the_same_row_again_and_delays_nobody() {
        Recorder good = new Recorder("good");
        AtomicInteger failures = new AtomicInteger();
        List<String> seen = new CopyOnWriteArrayList<>();
        LedgerConsumer bad = new LedgerConsumer() {
            @Override
            public String name() {
                return "bad";
            }

            @Override
            public void accept(LedgerEntry entry) throws Exception {
                String number = entry.attributes().get("n");
                seen.add(number);
                if (number.equals("2") && failures.incrementAndGet() <= 5) {
                    throw new java.io.IOException("not yet");
                }
            }
        };
        dispatcher.bindConsumer(good);
        dispatcher.bindConsumer(bad);
        Subject subject = subject();
        platform.transactions.run(c -> {
            append(subject, "1");
            append(subject, "2");
            append(subject, "3");
        });
        await().untilAsserted(() -> assertThat(good.seen).hasSize(3));
        await().untilAsserted(() -> assertThat(seen).endsWith("2", "3"));
        assertThat(seen).filteredOn("2"::equals).hasSize(6);
        assertThat(seen).filteredOn("3"::equals).hasSize(1);
        assertThat(seen).filteredOn("1"::equals).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void goes_on_where_it_stood_after_a_restart() {
        Recorder first = new Recorder("same");
        dispatcher.bindConsumer(first);
        platform.transactions.run(c -> append(subject(), "1"));
        await().untilAsserted(() -> assertThat(first.seen).hasSize(1));
        dispatcher.unbindConsumer(first);
        platform.transactions.run(c -> append(subject(), "2"));
        Recorder second = new Recorder("same");
        dispatcher.bindConsumer(second);
        await().untilAsserted(() -> assertThat(numbers(second.seen)).containsExactly(2));
        assertThat(first.seen).hasSize(1);
    }

    @Test
    void two_nodes_serve_one_consumer_once() throws Exception {
        Recorder one = new Recorder("shared");
        Recorder two = new Recorder("shared");
        LedgerDispatcher other = platform.dispatcher();
        dispatcher.bindConsumer(one);
        other.bindConsumer(two);
        write(4, 50, 5);
        await().untilAsserted(
                        () -> assertThat(one.seen.size() + two.seen.size()).isEqualTo(200));
        other.stop();
        List<LedgerEntry> both = new ArrayList<>(one.seen);
        both.addAll(two.seen);
        assertThat(both).doesNotHaveDuplicates();
    }

    @Test
    void eight_writers_lose_nothing_and_keep_each_subject_in_order() throws Exception {
        Recorder recorder = new Recorder("all");
        dispatcher.bindConsumer(recorder);
        write(8, 100, 5);
        await().atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(recorder.seen).hasSize(800));
        Map<Subject, Integer> last = new HashMap<>();
        for (LedgerEntry entry : recorder.seen) {
            int number = Integer.parseInt(entry.attributes().get("n"));
            assertThat(last.getOrDefault(entry.subject(), 0) + 1).isEqualTo(number);
            last.put(entry.subject(), number);
        }
    }

    /** Writers that change a few subjects under a row lock, count them up, and take differently long to commit. */
    private void write(int writers, int changes, int subjects) throws Exception {
        List<Subject> all = new ArrayList<>();
        platform.transactions.run(c -> {
            try (var s = c.createStatement()) {
                s.execute("create table platform.counter (id integer primary key, n integer not null)");
                for (int i = 0; i < subjects; i++) {
                    s.execute("insert into platform.counter values (" + i + ", 0)");
                    all.add(subject());
                }
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Future<?>> running = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            running.add(pool.submit(() -> {
                for (int i = 0; i < changes; i++) {
                    change(all);
                }
            }));
        }
        for (Future<?> writer : running) {
            writer.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
    }

    private void change(List<Subject> subjects) {
        int which = ThreadLocalRandom.current().nextInt(subjects.size());
        platform.transactions.run(c -> {
            try (var update = c.prepareStatement("update platform.counter set n = n + 1 where id = ?");
                    var read = c.prepareStatement("select n from platform.counter where id = ?")) {
                update.setInt(1, which);
                update.executeUpdate();
                read.setInt(1, which);
                try (var rows = read.executeQuery()) {
                    rows.next();
                    append(subjects.get(which), String.valueOf(rows.getInt(1)));
                }
            }
        });
    }

    private List<LedgerEntry> all() {
        return platform.ledger
                .since(KIND, Instant.EPOCH, PageRequest.first(1_000))
                .items();
    }

    private void append(Subject subject, String number) {
        platform.ledger.append(activity(subject, number));
    }

    private static Activity activity(Subject subject, String number) {
        return new Activity(KIND, subject, Platform.OPERATOR, Map.of("n", number));
    }

    private static Subject subject() {
        return new Subject("thing", UUID.randomUUID());
    }

    private static List<Integer> numbers(List<LedgerEntry> entries) {
        return entries.stream()
                .map(e -> Integer.valueOf(e.attributes().get("n")))
                .toList();
    }

    private static final class Recorder implements LedgerConsumer {

        private final String name;
        private final List<LedgerEntry> seen = new CopyOnWriteArrayList<>();

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void accept(LedgerEntry entry) {
            seen.add(entry);
        }
    }
}
