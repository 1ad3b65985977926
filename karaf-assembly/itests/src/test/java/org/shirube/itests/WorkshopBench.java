// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A workshop of sixty people in groups of five who write on their sheets while somebody moves the steps. Measured is how long it
 * takes until what was typed is kept, and until the last page shows the step that was moved to, against a workshop of one person in
 * the same run.
 */
final class WorkshopBench {

    private static final String PASSWORD = "shirube-demo";
    private static final int WARM_UP_SECONDS = 20;

    private static final String WORKSHOP =
            """
            insert into career.workshop (id, title, starts_at, minutes, place, capacity, group_size, state, step, left_millis, stamp)
            values (?, 'bench', now(), '120,120,120,120', '', 300, 5, 'PLANNED', 0, 0, 0)""";
    private static final String PROGRESS =
            """
            insert into career.workshop_progress (workshop_id, step, begun, done, stamp)
            select ?, s, 0, 0, 0 from generate_series(1, 4) s""";
    private static final String SEAT =
            """
            insert into career.workshop_seat (workshop_id, person_id, state, group_number)
            select ?, employee, 'JOINED', 0 from platform.account where login = ?""";
    private static final String LOGINS =
            "select login from platform.account where login ~ '^[0-9]+$' order by id limit ?";
    private static final String GROUPS =
            "select count(distinct group_number) from career.workshop_seat where workshop_id = ?";

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(30))
            .executor(Executors.newFixedThreadPool(4, WorkshopBench::daemon))
            .build();
    private final Connection database;

    private WorkshopBench(Connection database) {
        this.database = database;
    }

    /** @param args {@code --people n} (60), {@code --seconds n} (60), {@code --think milliseconds} (3000) */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int people = option(options, "--people", 60);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            String accounts = Integer.toString(people + 1);
            try (AutoCloseable shirube = RunningShirube.start("--sample-accounts", accounts, "--database", url);
                    Connection connection = DriverManager.getConnection(url)) {
                new WorkshopBench(connection)
                        .run(people, option(options, "--seconds", 60), option(options, "--think", 3_000));
            }
        }
        System.exit(0);
    }

    /** A run that fails ends. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bench");
        thread.setDaemon(true);
        return thread;
    }

    private static int option(List<String> options, String name, int otherwise) {
        int place = options.indexOf(name);
        return place < 0 ? otherwise : Integer.parseInt(options.get(place + 1));
    }

    /** One that goes on, as its facilitator and those in it have it on their screens. */
    private final class Hall {
        private final UUID id = UUID.randomUUID();
        private final Uidl lead = page("hr");
        private final List<WorkshopSeat> seats = new ArrayList<>();
        private JsonNode shown;
        private boolean forward = true;

        Hall(List<String> logins) throws SQLException {
            execute(WORKSHOP, id);
            execute(PROGRESS, id);
            for (String login : logins) {
                execute(SEAT, id, login);
            }
            String path = "career/workshop/" + id;
            shown = lead.visit(path);
            shown = lead.press(Uidl.button(shown, "始める"));
            for (String login : logins) {
                seats.add(new WorkshopSeat(page(login), path));
            }
        }

        /** Goes on and back in turn, and waits until every page shows it. */
        void move(Queue<Long> moved) throws InterruptedException {
            CountDownLatch all = new CountDownLatch(seats.size());
            seats.forEach(seat -> seat.await(all::countDown));
            long begun = System.nanoTime();
            shown = lead.press(Uidl.button(shown, forward ? "次のステップへ" : "前のステップへ"));
            forward = !forward;
            if (!all.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(all.getCount() + " pages did not follow");
            }
            moved.add(System.nanoTime() - begun);
        }

        void leave() {
            seats.forEach(WorkshopSeat::leave);
        }
    }

    private void run(int people, int seconds, int think) throws Exception {
        List<String> logins = logins(people + 1);
        Hall one = new Hall(logins.subList(people, people + 1));
        Hall many = new Hall(logins.subList(0, people));
        System.out.printf("%d people sit in %d groups%n", people, groups(many.id));
        drive(one, WARM_UP_SECONDS, think);
        drive(many, WARM_UP_SECONDS, think);
        Measured alone = drive(one, seconds, think);
        Measured all = drive(many, seconds, think);
        one.leave();
        many.leave();
        print("workshop.kept", all.kept(), alone.kept());
        print("workshop.moved-for-all", all.moved(), alone.moved());
    }

    private record Measured(List<Long> kept, List<Long> moved) {}

    /** Everybody writes, each with a pause of their own, while the steps are moved as often. */
    private static Measured drive(Hall hall, int seconds, int think) throws InterruptedException {
        ConcurrentLinkedQueue<Long> kept = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Long> moved = new ConcurrentLinkedQueue<>();
        ScheduledExecutorService threads =
                Executors.newScheduledThreadPool(Math.min(hall.seats.size(), 32), WorkshopBench::daemon);
        Random random = new Random(1);
        for (WorkshopSeat seat : hall.seats) {
            threads.scheduleAtFixedRate(() -> seat.write(kept), random.nextInt(think), think, TimeUnit.MILLISECONDS);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        CountDownLatch pause = new CountDownLatch(1);
        while (System.nanoTime() < end) {
            hall.move(moved);
            pause.await(think / 3, TimeUnit.MILLISECONDS);
        }
        threads.shutdown();
        threads.awaitTermination(30, TimeUnit.SECONDS);
        return new Measured(List.copyOf(kept), List.copyOf(moved));
    }

    private static void print(String name, List<Long> ours, List<Long> peer) {
        System.out.printf(
                Locale.ROOT,
                "%s ours=%.1fms peer=%.1fms ratio=%.2f (p95 of %d, of %d; medians %.1f, %.1f)%n",
                name,
                at(ours, 0.95),
                at(peer, 0.95),
                at(ours, 0.95) / at(peer, 0.95),
                ours.size(),
                peer.size(),
                at(ours, 0.5),
                at(peer, 0.5));
    }

    private static double at(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1) / 1e6;
    }

    private Uidl page(String login) {
        Uidl page = new Uidl(http, RunningShirube.ADDRESS);
        page.signIn(login, PASSWORD);
        return page;
    }

    private List<String> logins(int count) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(LOGINS)) {
            statement.setInt(1, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> logins = new ArrayList<>();
                while (rows.next()) {
                    logins.add(rows.getString(1));
                }
                return logins;
            }
        }
    }

    private int groups(UUID workshop) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(GROUPS)) {
            statement.setObject(1, workshop);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
