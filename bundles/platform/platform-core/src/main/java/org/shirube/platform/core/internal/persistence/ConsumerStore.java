// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.util.List;
import java.util.OptionalLong;
import org.shirube.platform.api.ledger.Outbox;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** How far each consumer has come. */
public final class ConsumerStore {

    private final Transactions transactions;

    public ConsumerStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A consumer that was never seen starts before the first row. */
    public void introduce(String name) {
        transactions.run(c -> Sql.run(
                c, "insert into platform.ledger_consumer (name, position) values (?, 0) on conflict do nothing", name));
    }

    /** The position, locked until the transaction ends; empty while another node holds it. */
    public OptionalLong lock(String name) {
        return transactions
                .call(c -> Sql.rows(
                        c,
                        "select position from platform.ledger_consumer where name = ? for update skip locked",
                        row -> row.getLong("position"),
                        name))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Where everybody stands, by name. */
    public List<Outbox.Position> positions() {
        return transactions.call(c -> Sql.rows(
                c,
                "select c.name, c.position, h.position - c.position as behind"
                        + " from platform.ledger_consumer c, platform.ledger_head h where h.id = 1 order by c.name",
                row -> new Outbox.Position(row.getString("name"), row.getLong("position"), row.getLong("behind"))));
    }

    public void move(String name, long position) {
        transactions.run(
                c -> Sql.run(c, "update platform.ledger_consumer set position = ? where name = ?", position, name));
    }
}
