// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Transactions;

/** The peer: people whose names hold a fragment whatever its case, found by reading everybody, and put in order. */
final class PlainScan {

    private static final String SQL = "select * from people.employee_period where valid_from <= ? and valid_to > ?"
            + " and (family_name || given_name || family_kana || given_kana || family_roman || given_roman) ilike ?"
            + " order by family_kana, given_kana, external_id fetch first 50 rows only";

    private final Transactions transactions;
    private final LocalDate day;

    PlainScan(Transactions transactions, LocalDate day) {
        this.transactions = transactions;
        this.day = day;
    }

    /** Does at once what the server does by itself within a minute of a large load. */
    static void tidyUp(DatabaseSettings settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) people.employee_period");
            statement.execute("vacuum (analyze) people.unit_period");
        }
    }

    double[] time(int rounds) {
        return transactions.call(connection -> {
            try (PreparedStatement scan = connection.prepareStatement(SQL)) {
                scan.setString(3, "%sato%");
                return Clicks.time(round -> found(scan, day.plusDays(round % 100)), rounds);
            }
        });
    }

    private static long found(PreparedStatement scan, LocalDate on) {
        try {
            scan.setObject(1, on);
            scan.setObject(2, on);
            try (ResultSet rows = scan.executeQuery()) {
                long found = 0;
                while (rows.next()) {
                    found++;
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
