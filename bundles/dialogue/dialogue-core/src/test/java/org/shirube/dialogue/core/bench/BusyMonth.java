// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.bench;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.shirube.dialogue.core.internal.application.FiguresJob;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.core.internal.application.PeopleDirectoryService;
import org.shirube.people.core.internal.application.PeopleImportService;
import org.shirube.people.core.internal.persistence.PeopleSchema;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.core.internal.application.SealsService;
import org.shirube.platform.core.internal.application.WrappingKeys;
import org.shirube.platform.core.internal.persistence.KeyFolder;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;

/** A company in which everybody talked twice or three times in October 2026, and the job that draws that month. */
final class BusyMonth implements AutoCloseable {

    private static final String PLAIN = "select e.unit_ref, count(distinct p.member_id), count(*), avg(m.clarity),"
            + " sum(case when m.closed_date then 1 else 0 end), sum(case when m.closed_theme then 1 else 0 end),"
            + " sum(case when m.closed_todos then 1 else 0 end) from dialogue.pairing p"
            + " join dialogue.meeting m on m.pairing_id = p.id join people.employee_period e on e.employee_id = p.member_id"
            + " where p.kind = 'MANAGER' and m.starts_at >= timestamp with time zone '2026-10-01 00:00:00+09'"
            + " and m.starts_at < ? and m.state in ('HELD', 'CLOSED')"
            + " and e.valid_from <= date '2026-10-31' and e.valid_to > date '2026-10-31' group by e.unit_ref";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-10T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private final Database database;
    private final PeopleImportService imports;
    private final Seals seals;
    private final FiguresJob job;
    private int talks;
    private int counts;

    BusyMonth(DatabaseSettings settings, Path keys) {
        RecordingAudit audit = new RecordingAudit();
        RecordingLedger ledger = new RecordingLedger();
        database = Database.open(settings);
        PersistenceUnit platform = database.open(new PlatformSchema());
        PersistenceUnit people = database.open(new PeopleSchema());
        PersistenceUnit dialogue = database.open(new DialogueSchema());
        imports = new PeopleImportService(database.transactions(), people, audit, ledger, clock);
        // With a clock that goes on, as keys are forgotten by it.
        seals = new SealsService(
                database.transactions(), platform, audit, Clock.systemUTC(), new WrappingKeys(new KeyFolder(keys)));
        PeopleDirectoryService directory = new PeopleDirectoryService(database.transactions(), people, audit);
        job = new FiguresJob(database.transactions(), dialogue, directory, seals, ledger, clock);
    }

    void fill(int people) {
        new Staff(imports).hire(people);
        talks = new Talking(database.transactions(), seals).talk();
        if (database.transactions().dialect() == Dialect.POSTGRESQL) {
            database.transactions().run(c -> {
                try (Statement analyze = c.createStatement()) {
                    analyze.execute("analyze");
                }
            });
        }
    }

    int talks() {
        return talks;
    }

    /** How long the job takes, in seconds. What it drew is taken away before. */
    double draw() {
        database.transactions().run(c -> {
            try (Statement delete = c.createStatement()) {
                delete.execute("delete from dialogue.talk_figure");
                delete.execute("delete from dialogue.talk_drawing");
            }
        });
        long begun = System.nanoTime();
        job.look();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (count("select count(*) from dialogue.talk_drawing") != 1
                || count("select count(*) from dialogue.talk_figure where figure like 'theme.%'") == 0) {
            throw new IllegalStateException("not what was to be measured");
        }
        return seconds;
    }

    private long count(String sql) {
        return database.transactions().call(c -> {
            try (Statement select = c.createStatement();
                    ResultSet rows = select.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** How long the database takes to count what is not sealed, in seconds. */
    double plainCount() {
        long begun = System.nanoTime();
        long counted = database.transactions().call(c -> {
            try (PreparedStatement select = c.prepareStatement(PLAIN)) {
                // Another second each time: H2 remembers the result of a statement.
                select.setObject(
                        1, OffsetDateTime.parse("2026-11-01T00:00:00+09:00").plusSeconds(counts++));
                try (ResultSet rows = select.executeQuery()) {
                    long sum = 0;
                    while (rows.next()) {
                        sum += rows.getLong(3);
                    }
                    return sum;
                }
            }
        });
        if (counted != talks) {
            throw new IllegalStateException("counted " + counted + " of " + talks);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() {
        job.stop();
        database.close();
    }
}
