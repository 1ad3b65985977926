// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.shirube.people.core.internal.domain.Known;

/** Reads whom the directory knows of a source on a day, as fingerprints, row by row. */
public final class KnownPeople {

    /** Beyond this the fingerprints would need too much of a small heap; every row is staged then. */
    private static final long MOST = 2_000_000;

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
    public Known read() throws SQLException {
        long count = sql("select count(*)").number(connection);
        if (count > MOST) {
            return new Known(0);
        }
        Known known = new Known((int) count);
        sql("select p.external_id, p.row_hash, case when p.status = 'LEFT' then 0 else 1 end")
                .each(connection, row -> {
                    known.add(row.getString(1), row.getLong(2), row.getInt(3) == 1);
                    return true;
                });
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

    /** The ids of people who have not left, row by row. */
    public void eachPresent(Ids to) throws SQLException {
        sql("select p.external_id").each(connection, row -> {
            to.next(row.getString(1));
            return true;
        });
    }

    private Sql sql(String select) {
        String present = select.endsWith("p.external_id") ? " and p.status <> 'LEFT'" : "";
        return Sql.of(select + FROM + present).set("source", source).set("day", day);
    }

    /** Takes ids. */
    @FunctionalInterface
    public interface Ids {
        void next(String id) throws SQLException;
    }
}
