// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.shirube.people.core.internal.persistence.KnownPeople.Fingerprint;

/** Reads fingerprints in PostgreSQL's binary COPY format: a million come in a third of the time that a result set takes. */
final class CopyFingerprints {

    /** COPY takes no parameters; settings of the transaction can be read in its query instead. */
    private static final String COPY = "copy (select p.external_id, p.row_hash, p.status <> 'LEFT'"
            + " from people.employee_period p where p.source = (select current_setting('shirube.source'))"
            + " and p.valid_from <= (select cast(current_setting('shirube.day') as date))"
            + " and p.valid_to > (select cast(current_setting('shirube.day') as date))) to stdout (format binary)";

    /** The signature, flags and the length of an extension nobody uses. */
    private static final int HEADER = 19;

    private final Connection connection;
    private final String source;
    private final LocalDate day;

    CopyFingerprints(Connection connection, String source, LocalDate day) {
        this.connection = connection;
        this.source = source;
        this.day = day;
    }

    void each(Fingerprint to) throws SQLException {
        Sql.of("select set_config('shirube.source', :source, true), set_config('shirube.day', :day, true)")
                .set("source", source)
                .set("day", day.toString())
                .list(connection, row -> row.getString(1));
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY);
        try {
            int skip = HEADER;
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                rows(ByteBuffer.wrap(message).position(skip), to);
                skip = 0;
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** A row is the number of its fields, then each behind its length; a number below zero ends all. */
    private static void rows(ByteBuffer in, Fingerprint to) {
        while (in.hasRemaining() && in.getShort() > 0) {
            byte[] id = new byte[in.getInt()];
            in.get(id);
            in.getInt();
            long hash = in.getLong();
            in.getInt();
            to.read(new String(id, StandardCharsets.UTF_8), hash, in.get() == 1);
        }
    }
}
