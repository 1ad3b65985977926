// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Lets one of several nodes do a job: who takes the lease holds it for a time and takes it again while the job goes on. A node
 * that is killed loses it by doing nothing, and another begins anew. A lease keeps work from being done twice and nothing more:
 * a node that slept over its end may still be at it, so what must not be there twice needs a key of its own.
 *
 * <p>The table is a module's own: {@code job varchar(100) primary key, holder uuid not null, until_at timestamp(6) with time
 * zone not null}.
 */
public final class Leases {

    private final Transactions transactions;
    private final Clock clock;
    private final String take;
    private final String add;
    private final String release;

    /**
     * @param table with its schema, for example {@code dialogue.lease}; never anything a person wrote
     * @param clock of which the nodes are told apart by less than the length of a lease
     */
    public Leases(Transactions transactions, String table, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.take = "update " + table + " set holder = ?, until_at = ? where job = ? and (holder = ? or until_at <= ?)";
        this.add = "insert into " + table + " (holder, until_at, job) values (?, ?, ?) on conflict do nothing";
        this.release = "delete from " + table + " where job = ? and holder = ?";
    }

    /**
     * Takes the lease, or takes it again.
     *
     * @param job up to 100 characters
     * @param holder an id of whoever does the job, new for each time
     * @param length from now on
     * @return whether the holder has it now
     */
    public boolean take(String job, UUID holder, Duration length) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        OffsetDateTime until = now.plus(length);
        return transactions.call(c -> {
            try (PreparedStatement update = c.prepareStatement(take);
                    PreparedStatement insert = c.prepareStatement(add)) {
                return run(update, holder, until, job, holder, now) || run(insert, holder, until, job);
            }
        });
    }

    /** Gives it back before its end; does nothing where the holder has it no more. */
    public void release(String job, UUID holder) {
        transactions.run(c -> {
            try (PreparedStatement delete = c.prepareStatement(release)) {
                run(delete, job, holder);
            }
        });
    }

    private static boolean run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate() == 1;
    }
}
