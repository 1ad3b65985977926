// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.shirube.people.core.internal.domain.Known;
import org.shirube.platform.persistence.Dialect;

/** Reads whom the directory knows of a source on a day, as fingerprints, row by row. */
public final class KnownPeople {

    /** Beyond this the fingerprints would need too much of a small heap; every row is staged then. */
    private static final int MOST = 2_000_000;

    private static final String FROM =
            " from people.employee_period p where p.source = :source and p.valid_from <= :day"
                    + " and p.valid_to > :day";

    private final Connection connection;
    private final String source;
    private final LocalDate day;

    public KnownPeople(Connection connection, String source, LocalDate day) {
        this.connection = connection;
        this.source = source;
        this.day = day;
    }

    /** Nobody, where there are too many. */
    public Known read(Dialect dialect) throws SQLException {
        Known known = new Known();
        fingerprints(dialect, (id, hash, present) -> {
            if (known.size() <= MOST) {
                known.add(id, hash, present);
            }
        });
        if (known.size() > MOST) {
            return new Known();
        }
        // Their rows decide whether what lies in quarantine is mended.
        Sql.of("select distinct q.external_id from people.quarantine q where q.source = :source and q.state = 'OPEN'"
                        + " and q.external_id is not null")
                .set("source", source)
                .each(connection, row -> {
                    known.alwaysStage(row.getString(1));
                    return true;
                });
        return known;
    }

    private void fingerprints(Dialect dialect, Fingerprint to) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            new CopyFingerprints(connection, source, day).each(to);
        } else {
            Sql.of("select p.external_id, p.row_hash, p.status <> 'LEFT'" + FROM)
                    .set("source", source)
                    .set("day", day)
                    .each(connection, row -> {
                        to.read(row.getString(1), row.getLong(2), row.getBoolean(3));
                        return true;
                    });
        }
    }

    /** The ids of people who have not left, row by row. */
    public void eachPresent(Ids to) throws SQLException {
        Sql.of("select p.external_id" + FROM + " and p.status <> 'LEFT'")
                .set("source", source)
                .set("day", day)
                .each(connection, row -> {
                    to.next(row.getString(1));
                    return true;
                });
    }

    /** Takes fingerprints. */
    @FunctionalInterface
    interface Fingerprint {
        void read(String id, long hash, boolean present);
    }

    /** Takes ids. */
    @FunctionalInterface
    public interface Ids {
        void next(String id) throws SQLException;
    }
}
