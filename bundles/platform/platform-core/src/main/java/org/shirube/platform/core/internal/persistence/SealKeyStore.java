// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.persistence.Sql;
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
        return transactions.call(c -> Sql.one(
                c,
                "select circle_kind, circle_id, wrapped_key, wrapping_key from platform.seal_key"
                        + " where circle_kind = ? and circle_id = ?",
                row -> new Kept(row.getBytes("wrapped_key") == null ? null : wrapped(row)),
                circle.kind(),
                circle.id()));
    }

    /** Those keys of circles of one kind that are there and were not destroyed. */
    public List<Wrapped> find(String kind, Collection<UUID> circles) {
        return transactions.call(c -> Sql.rows(
                c,
                "select k.circle_kind, k.circle_id, k.wrapped_key, k.wrapping_key"
                        + " from unnest(?) x(id) join platform.seal_key k on k.circle_kind = ? and k.circle_id = x.id"
                        + " where k." + ALIVE,
                SealKeyStore::wrapped,
                circles,
                kind));
    }

    /** Keeps the key of a new circle, unless it has one or had one: whoever comes second waits for the first to commit. */
    public void add(Wrapped key, Instant now) {
        transactions.run(c -> Sql.run(
                c,
                "insert into platform.seal_key (circle_kind, circle_id, wrapped_key, wrapping_key, created_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                key.circle().kind(),
                key.circle().id(),
                key.bytes(),
                key.wrappingKey(),
                now));
    }

    public void destroy(Circle circle, Instant now) {
        transactions.run(c -> Sql.run(
                c,
                "update platform.seal_key set wrapped_key = null, wrapping_key = null, destroyed_at = ?"
                        + " where circle_kind = ? and circle_id = ? and " + ALIVE,
                now,
                circle.kind(),
                circle.id()));
    }

    /**
     * The next keys that are wrapped by an older key than the one named; their rows are locked until the transaction ends.
     *
     * @param after the last circle that was seen, or null to begin
     */
    public List<Wrapped> olderThan(String wrappingKey, @Nullable Circle after, int limit) {
        return transactions.call(c -> after == null
                ? Sql.rows(c, OLDER + BATCH, SealKeyStore::wrapped, wrappingKey, limit)
                : Sql.rows(
                        c,
                        OLDER + " and (circle_kind, circle_id) > (?, ?)" + BATCH,
                        SealKeyStore::wrapped,
                        wrappingKey,
                        after.kind(),
                        after.id(),
                        limit));
    }

    /** Replaces keys whose rows are locked. */
    public void replace(List<Wrapped> keys) {
        List<Object[]> rows = keys.stream()
                .map(key -> new Object[] {
                    key.bytes(),
                    key.wrappingKey(),
                    key.circle().kind(),
                    key.circle().id()
                })
                .toList();
        transactions.run(c -> Sql.batch(
                c,
                "update platform.seal_key set wrapped_key = ?, wrapping_key = ?"
                        + " where circle_kind = ? and circle_id = ? and " + ALIVE,
                rows));
    }

    /** How many circles each wrapping key wraps, by its id. */
    public SortedMap<String, Long> uses() {
        SortedMap<String, Long> uses = new TreeMap<>();
        transactions.run(c -> Sql.each(
                c,
                "select wrapping_key, count(*) as circles from platform.seal_key where " + ALIVE
                        + " group by wrapping_key",
                row -> uses.put(row.getString("wrapping_key"), row.getLong("circles"))));
        return uses;
    }

    public long destroyed() {
        return transactions.call(
                c -> Sql.number(c, "select count(*) from platform.seal_key where wrapping_key is null"));
    }

    private static Wrapped wrapped(ResultSet row) throws SQLException {
        return new Wrapped(
                new Circle(row.getString("circle_kind"), Sql.uuid(row, "circle_id")),
                row.getBytes("wrapped_key"),
                row.getString("wrapping_key"));
    }
}
