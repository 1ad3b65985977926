// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.persistence.Transactions;

/** The wrapped keys of circles in the database. */
public final class SealKeyStore {

    private static final String ALIVE = "wrapped_key is not null";
    private static final String OLDER =
            "select circle_kind, circle_id, wrapped_key, wrapping_key from platform.seal_key" + " where " + ALIVE
                    + " and wrapping_key < ?";
    private static final String BATCH = " order by circle_kind, circle_id limit ? for update";

    private final Transactions transactions;

    public SealKeyStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The key of a circle that was not destroyed.
     *
     * @param wrappingKey the id of the key that wraps it
     */
    public record Wrapped(Circle circle, byte[] bytes, String wrappingKey) {}

    /**
     * What is kept of a circle.
     *
     * @param key null where it was destroyed
     */
    public record Kept(@Nullable Wrapped key) {}

    public Optional<Kept> find(Circle circle) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement("select wrapped_key, wrapping_key from platform.seal_key"
                    + " where circle_kind = ? and circle_id = ?")) {
                circle(s, 1, circle);
                try (ResultSet rows = s.executeQuery()) {
                    if (!rows.next()) {
                        return Optional.empty();
                    }
                    byte[] bytes = rows.getBytes(1);
                    return Optional.of(new Kept(bytes == null ? null : new Wrapped(circle, bytes, rows.getString(2))));
                }
            }
        });
    }

    /** Those keys of circles of one kind that are there and were not destroyed. */
    public List<Wrapped> find(String kind, Collection<UUID> circles) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement("select k.circle_id, k.wrapped_key, k.wrapping_key"
                    + " from unnest(?) x(id) join platform.seal_key k on k.circle_kind = ? and k.circle_id = x.id"
                    + " where k." + ALIVE)) {
                s.setArray(1, c.createArrayOf("uuid", circles.toArray()));
                s.setString(2, kind);
                List<Wrapped> keys = new ArrayList<>();
                try (ResultSet rows = s.executeQuery()) {
                    while (rows.next()) {
                        keys.add(new Wrapped(new Circle(kind, Sql.id(rows, 1)), rows.getBytes(2), rows.getString(3)));
                    }
                }
                return keys;
            }
        });
    }

    /** Keeps the key of a new circle, unless it has one or had one: whoever comes second waits for the first to commit. */
    public void add(Wrapped key, Instant now) {
        transactions.run(c -> {
            try (PreparedStatement s = c.prepareStatement(
                    "insert into platform.seal_key (circle_kind, circle_id, wrapped_key, wrapping_key, created_at)"
                            + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
                circle(s, 1, key.circle());
                s.setBytes(3, key.bytes());
                s.setString(4, key.wrappingKey());
                Sql.moment(s, 5, now);
                s.executeUpdate();
            }
        });
    }

    public void destroy(Circle circle, Instant now) {
        transactions.run(c -> {
            try (PreparedStatement s = c.prepareStatement(
                    "update platform.seal_key set wrapped_key = null, wrapping_key = null, destroyed_at = ?"
                            + " where circle_kind = ? and circle_id = ? and " + ALIVE)) {
                Sql.moment(s, 1, now);
                circle(s, 2, circle);
                s.executeUpdate();
            }
        });
    }

    /**
     * The next keys that are wrapped by an older key than the one named; their rows are locked until the transaction ends.
     *
     * @param after the last circle that was seen, or null to begin
     */
    public List<Wrapped> olderThan(String wrappingKey, @Nullable Circle after, int limit) {
        return transactions.call(c -> {
            String from = after == null ? "" : " and (circle_kind, circle_id) > (?, ?)";
            try (PreparedStatement s = c.prepareStatement(OLDER + from + BATCH)) {
                s.setString(1, wrappingKey);
                if (after != null) {
                    circle(s, 2, after);
                }
                s.setInt(after == null ? 2 : 4, limit);
                List<Wrapped> keys = new ArrayList<>();
                try (ResultSet rows = s.executeQuery()) {
                    while (rows.next()) {
                        Circle circle = new Circle(rows.getString(1), Sql.id(rows, 2));
                        keys.add(new Wrapped(circle, rows.getBytes(3), rows.getString(4)));
                    }
                }
                return keys;
            }
        });
    }

    /** Replaces keys whose rows are locked. */
    public void replace(List<Wrapped> keys) {
        transactions.run(c -> {
            try (PreparedStatement s =
                    c.prepareStatement("update platform.seal_key set wrapped_key = ?, wrapping_key = ?"
                            + " where circle_kind = ? and circle_id = ? and " + ALIVE)) {
                for (Wrapped key : keys) {
                    s.setBytes(1, key.bytes());
                    s.setString(2, key.wrappingKey());
                    circle(s, 3, key.circle());
                    s.addBatch();
                }
                s.executeBatch();
            }
        });
    }

    /** How many circles each wrapping key wraps, by its id. */
    public SortedMap<String, Long> uses() {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement("select wrapping_key, count(*) from platform.seal_key"
                            + " where " + ALIVE + " group by wrapping_key");
                    ResultSet rows = s.executeQuery()) {
                SortedMap<String, Long> uses = new TreeMap<>();
                while (rows.next()) {
                    uses.put(rows.getString(1), rows.getLong(2));
                }
                return uses;
            }
        });
    }

    public long destroyed() {
        return transactions.call(SealKeyStore::countDestroyed);
    }

    private static long countDestroyed(Connection c) throws SQLException {
        try (PreparedStatement s =
                        c.prepareStatement("select count(*) from platform.seal_key where wrapping_key is null");
                ResultSet rows = s.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void circle(PreparedStatement s, int index, Circle circle) throws SQLException {
        s.setString(index, circle.kind());
        s.setObject(index + 1, circle.id());
    }
}
