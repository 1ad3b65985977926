// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the distribution at random moments while it works on a watched folder, starts it again, and looks whether every
 * delivery was applied exactly once. The peer is what should be: the ratio must be 1.
 */
public final class KillBench {

    private KillBench() {}

    /**
     * @param arguments {@code --kills N}, {@code --seed N}, {@code --postgresql}
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        int kills = Integer.parseInt(option(options, "--kills", "20"));
        long seed = Long.parseLong(option(options, "--seed", "1"));
        if (options.contains("--postgresql")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
                run(server.getJdbcUrl("postgres", "postgres"), kills, new Random(seed));
            }
        } else {
            run("", kills, new Random(seed));
        }
    }

    private static void run(String database, int kills, Random random) throws IOException {
        try (FolderRoute route = new FolderRoute(Files.createTempDirectory("shirube-kill"), database)) {
            route.start();
            long start = System.nanoTime();
            route.deliver(0);
            Await.until(route::done, done -> done == 1, () -> "nothing is applied");
            long usual = System.nanoTime() - start;
            for (int kill = 1; kill <= kills; kill++) {
                int expected = kill + 1;
                route.deliver(kill);
                LockSupport.parkNanos((long) (usual * 1.2 * random.nextDouble()));
                route.kill();
                route.start();
                Await.until(route::done, done -> done == expected, () -> "not applied after a kill");
            }
            route.stop();
            long wrong = wrong(route, kills);
            System.out.printf(
                    Locale.ROOT,
                    "kill ours=%d peer=%d ratio=%.2f (deliveries applied once under %d kills within %d ms each; %s)%n",
                    kills + 1 - wrong,
                    kills + 1,
                    (kills + 1.0 - wrong) / (kills + 1),
                    kills,
                    TimeUnit.NANOSECONDS.toMillis(usual),
                    database.isEmpty() ? "H2" : "PostgreSQL");
        }
    }

    /** How far from once each: in runs, in what they changed, in the trail and in the ledger. */
    private static long wrong(FolderRoute route, int kills) {
        long runs = route.count("select count(*) from people.import_run where state = 'APPLIED'");
        long changes = route.count("select count(*) from people.import_change where kind = 'CHANGED'");
        long trail = route.count("select count(*) from platform.audit_entry where action = 'people.import.applied'");
        long ledger = route.count("select count(*) from platform.ledger where kind = 'people.import.applied'");
        long wrong = Math.abs(runs - kills - 1)
                + Math.abs(changes - (long) kills * FolderRoute.CHANGED)
                + Math.abs(trail - kills - 1)
                + Math.abs(ledger - kills - 1);
        for (int digit = 0; digit < 10; digit++) {
            wrong += Math.abs(FolderRoute.CHANGED
                    - route.count("select count(*) from people.employee_period where external_id like '%" + digit
                            + "' and grade = 'G" + FolderRoute.grade(digit, kills) + "'"));
        }
        return wrong;
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }
}
