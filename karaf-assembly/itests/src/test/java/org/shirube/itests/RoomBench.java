// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

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
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Many talks at once: in every room two people write notes, each sees what the other writes. Measured is how long a note takes
 * to be kept, and how long until the other's page has it, with many sessions against a single pair in the same run.
 */
final class RoomBench {

    private static final String PASSWORD = "shirube-demo";

    /** Long enough that everybody writes some notes and has seen the other's before anything is measured. */
    private static final int WARM_UP_SECONDS = 30;

    private static final String OPEN_PAIRS =
            """
            select p.id, m.login, b.login from dialogue.pairing p
            join platform.account m on m.employee = p.member_id join platform.account b on b.employee = p.partner_id
            where p.until_day is null and m.login ~ '^[0-9]+$' and b.login ~ '^[0-9]+$'""";
    private static final String MEETING =
            """
            insert into dialogue.meeting (id, pairing_id, starts_at, ends_at, minutes, place, where_to, state, changes, version)
            values (?, ?, now(), now() + interval '45 minutes', 45, 'IN_PERSON', '', 'PLANNED', 0, 1)""";

    private static final String DAY =
            """
            insert into dialogue.meeting (id, pairing_id, starts_at, ends_at, minutes, place, where_to, state, changes, version)
            select gen_random_uuid(), (array(select id from dialogue.pairing order by id))[1 + n % (select count(*) from dialogue.pairing)],
                   s, s + interval '45 minutes', 45, 'IN_PERSON', '', 'PLANNED', 0, 1
            from (select n, now() - interval '12 hours' * n / ? as s from generate_series(1, ?) n) x""";

    /** More rooms than this share their people: signing in costs a strong hash. */
    private static final int MOST_PAIRS = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(30))
            .executor(Executors.newFixedThreadPool(4))
            .build();
    private final Connection database;

    private record Pair(UUID pairing, String member, String partner) {}

    private RoomBench(Connection database) {
        this.database = database;
    }

    /** @param args {@code --sessions n} (200), {@code --seconds n} (60), {@code --think milliseconds} (3000), {@code --meetings n} of the same day (0) */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int sessions = option(options, "--sessions", 200);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            String accounts = Integer.toString(Math.min(Math.max(sessions, 100), 2 * MOST_PAIRS));
            try (AutoCloseable shirube = RunningShirube.start("--sample-accounts", accounts, "--database", url);
                    Connection connection = DriverManager.getConnection(url)) {
                new RoomBench(connection)
                        .run(
                                sessions,
                                option(options, "--meetings", 0),
                                option(options, "--seconds", 60),
                                option(options, "--think", 3_000));
            }
        }
        System.exit(0);
    }

    private static int option(List<String> options, String name, int otherwise) {
        int place = options.indexOf(name);
        return place < 0 ? otherwise : Integer.parseInt(options.get(place + 1));
    }

    private void run(int sessions, int meetings, int seconds, int think) throws Exception {
        int rooms = sessions / 2;
        List<Pair> pairs = pairs(Math.min(rooms, MOST_PAIRS));
        fillDay(meetings);
        List<RoomSeat> seats = new ArrayList<>();
        for (int room = 0; room < rooms; room++) {
            Pair pair = pairs.get(room % pairs.size());
            String path = "talks/talk/" + meeting(pair);
            RoomSeat member = seat(pair.member(), path, 0);
            RoomSeat partner = seat(pair.partner(), path, 1);
            member.listenTo(partner);
            partner.listenTo(member);
            seats.add(member);
            seats.add(partner);
        }
        System.out.printf("%d sessions are in %d rooms%n", seats.size(), rooms);
        write(seats, WARM_UP_SECONDS, Math.min(think, WARM_UP_SECONDS * 250));
        Measured alone = write(seats.subList(0, 2), seconds, think);
        Measured all = write(seats, seconds, think);
        seats.forEach(RoomSeat::leave);
        all.print("room.kept", all.kept(), alone.kept());
        all.print("room.seen-by-other", all.seen(), alone.seen());
    }

    private record Measured(List<Long> kept, List<Long> seen) {

        void print(String name, List<Long> ours, List<Long> peer) {
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
    }

    /** Everybody writes, each with a pause of their own; a pause counts from when they wanted to write. */
    private static Measured write(List<RoomSeat> seats, int seconds, int think) throws InterruptedException {
        ConcurrentLinkedQueue<Long> kept = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(Math.min(seats.size(), 64));
        Random random = new Random(1);
        for (RoomSeat seat : seats) {
            Runnable note = () -> seat.write(kept, seen);
            threads.scheduleAtFixedRate(note, random.nextInt(think), think, TimeUnit.MILLISECONDS);
        }
        threads.awaitTermination(seconds, TimeUnit.SECONDS);
        threads.shutdown();
        threads.awaitTermination(30, TimeUnit.SECONDS);
        return new Measured(List.copyOf(kept), List.copyOf(seen));
    }

    private RoomSeat seat(String login, String path, int note) {
        Uidl page = new Uidl(http, RunningShirube.ADDRESS);
        page.signIn(login, PASSWORD);
        return new RoomSeat(page, path, note);
    }

    /** Pairings come to be when somebody looks at their talks. */
    private List<Pair> pairs(int wanted) throws SQLException {
        List<Pair> pairs = List.of();
        for (String login : logins()) {
            Uidl page = new Uidl(http, RunningShirube.ADDRESS);
            page.signIn(login, PASSWORD);
            page.visit("talks");
            pairs = openPairs();
            if (pairs.size() >= wanted) {
                return pairs.subList(0, wanted);
            }
        }
        throw new IllegalStateException("only " + pairs.size() + " pairs have accounts");
    }

    private List<String> logins() throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                        "select login from platform.account where login ~ '^[0-9]+$' order by id");
                ResultSet rows = statement.executeQuery()) {
            List<String> logins = new ArrayList<>();
            while (rows.next()) {
                logins.add(rows.getString(1));
            }
            return logins;
        }
    }

    private List<Pair> openPairs() throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(OPEN_PAIRS);
                ResultSet rows = statement.executeQuery()) {
            List<Pair> pairs = new ArrayList<>();
            while (rows.next()) {
                pairs.add(new Pair(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
            }
            return pairs;
        }
    }

    /** A day full of other talks, each with a start of its own between now and twelve hours before. */
    private void fillDay(int meetings) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(DAY)) {
            statement.setInt(1, meetings);
            statement.setInt(2, meetings);
            statement.executeUpdate();
        }
    }

    /** All begin now; nobody could plan them so beside each other. */
    private UUID meeting(Pair pair) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement statement = database.prepareStatement(MEETING)) {
            statement.setObject(1, id);
            statement.setObject(2, pair.pairing());
            statement.executeUpdate();
        }
        return id;
    }
}
