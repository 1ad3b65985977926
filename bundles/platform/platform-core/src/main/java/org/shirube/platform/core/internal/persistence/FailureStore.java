// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.Transactions;

/** Wrong passwords in a row, by login. */
public final class FailureStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Transactions transactions;

    public FailureStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Until when the login is locked, where it is. */
    public Optional<Instant> lockedUntil(String loginKey, Instant now) {
        return transactions.call(c -> {
            try (PreparedStatement s =
                    c.prepareStatement("select locked_until from platform.sign_in_failure where login_key = ?")) {
                s.setString(1, loginKey);
                try (ResultSet rows = s.executeQuery()) {
                    Instant until = rows.next() ? Sql.momentOrNull(rows, 1) : null;
                    return Optional.ofNullable(until).filter(now::isBefore);
                }
            }
        });
    }

    /** Counts one more and forgets those that are long over. How many in a row it is now. */
    public int add(String loginKey, Instant now) {
        return transactions.call(c -> {
            forget(c, now.minus(KEPT));
            if (update(c, loginKey, now) == 0) {
                insert(c, loginKey, now);
            }
            return count(c, loginKey);
        });
    }

    public void lock(String loginKey, @Nullable Instant until) {
        transactions.call(c -> {
            try (PreparedStatement s =
                    c.prepareStatement("update platform.sign_in_failure set locked_until = ? where login_key = ?")) {
                Sql.moment(s, 1, until);
                s.setString(2, loginKey);
                return s.executeUpdate();
            }
        });
    }

    public void clear(String loginKey) {
        transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement("delete from platform.sign_in_failure where login_key = ?")) {
                s.setString(1, loginKey);
                return s.executeUpdate();
            }
        });
    }

    private static void forget(Connection c, Instant before) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("delete from platform.sign_in_failure where last_at < ?")) {
            Sql.moment(s, 1, before);
            s.executeUpdate();
        }
    }

    private static int update(Connection c, String loginKey, Instant now) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "update platform.sign_in_failure set wrong = wrong + 1, last_at = ? where login_key = ?")) {
            Sql.moment(s, 1, now);
            s.setString(2, loginKey);
            return s.executeUpdate();
        }
    }

    private static void insert(Connection c, String loginKey, Instant now) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(
                "insert into platform.sign_in_failure (login_key, wrong, last_at) values (?, 1, ?) on conflict do nothing")) {
            s.setString(1, loginKey);
            Sql.moment(s, 2, now);
            s.executeUpdate();
        }
    }

    private static int count(Connection c, String loginKey) throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("select wrong from platform.sign_in_failure where login_key = ?")) {
            s.setString(1, loginKey);
            try (ResultSet rows = s.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
