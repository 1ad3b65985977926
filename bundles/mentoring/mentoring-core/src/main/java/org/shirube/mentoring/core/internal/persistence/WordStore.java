// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What people write to each other at the end, what they say of a scheme, and whom they would rather not meet. */
public final class WordStore {

    private final Transactions transactions;

    public WordStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Something somebody wrote at the end of a pair. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
    public record Word(PairId pair, EmployeeId by, boolean rated, byte @Nullable [] sealed) {}

    /** Of some pairs. */
    public List<Word> of(Collection<PairId> pairs) {
        return transactions.call(c -> Sql.rows(
                c,
                "select w.* from unnest(?) x(id) join mentoring.pair_word w on w.pair_id = x.id",
                row -> new Word(
                        new PairId(Sql.uuid(row, "pair_id")),
                        Columns.person(row, "by_id"),
                        row.getBoolean("rated"),
                        row.getBytes("sealed")),
                pairs.stream().map(PairId::value).toList()));
    }

    /** Adds the row of somebody where there is none; whoever changes it next waits for the running transaction. */
    public Word locked(PairId pair, EmployeeId by) {
        return transactions.call(c -> {
            Sql.run(
                    c,
                    "insert into mentoring.pair_word (pair_id, by_id, rated) values (?, ?, false) on conflict do nothing",
                    pair.value(),
                    by.value());
            return Sql.one(
                            c,
                            "select * from mentoring.pair_word where pair_id = ? and by_id = ? for update",
                            row -> new Word(pair, by, row.getBoolean("rated"), row.getBytes("sealed")),
                            pair.value(),
                            by.value())
                    .orElseThrow();
        });
    }

    public void write(PairId pair, EmployeeId by, byte[] sealed) {
        transactions.run(c -> Sql.run(
                c,
                "update mentoring.pair_word set sealed = ? where pair_id = ? and by_id = ?",
                sealed,
                pair.value(),
                by.value()));
    }

    /** Adds one to a sum; that somebody said something stands beside the pair, and not what. */
    public void rate(PairId pair, EmployeeId by, SchemeId scheme, int helpful) {
        transactions.run(c -> {
            Sql.run(
                    c,
                    "update mentoring.pair_word set rated = true where pair_id = ? and by_id = ?",
                    pair.value(),
                    by.value());
            Sql.run(
                    c,
                    "insert into mentoring.feedback (scheme_id, helpful, people) values (?, ?, 0) on conflict do nothing",
                    scheme.value(),
                    helpful);
            Sql.run(
                    c,
                    "update mentoring.feedback set people = people + 1 where scheme_id = ? and helpful = ?",
                    scheme.value(),
                    helpful);
        });
    }

    /** How many said what of a scheme. */
    public Map<Integer, Integer> feedback(SchemeId scheme) {
        return transactions.call(c -> {
            Map<Integer, Integer> said = new HashMap<>();
            Sql.each(
                    c,
                    "select helpful, people from mentoring.feedback where scheme_id = ?",
                    row -> said.put(row.getInt(1), row.getInt(2)),
                    scheme.value());
            return said;
        });
    }

    /** Somebody whom somebody would rather not meet. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
    public record Block(UUID id, EmployeeId owner, byte[] sealed) {}

    public List<Block> blocks(Collection<EmployeeId> owners) {
        return transactions.call(c -> Sql.rows(
                c,
                "select b.* from unnest(?) x(id) join mentoring.block b on b.owner_id = x.id order by b.id",
                row -> new Block(Sql.uuid(row, "id"), Columns.person(row, "owner_id"), row.getBytes("sealed")),
                owners.stream().map(EmployeeId::value).toList()));
    }

    public void addBlock(Block block) {
        transactions.run(c -> Sql.run(
                c,
                "insert into mentoring.block (id, owner_id, sealed) values (?, ?, ?)",
                block.id(),
                block.owner().value(),
                block.sealed()));
    }

    public void removeBlock(UUID id) {
        transactions.run(c -> Sql.run(c, "delete from mentoring.block where id = ?", id));
    }
}
