// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.shirube.platform.api.ledger.Outbox;
import org.shirube.platform.persistence.Transactions;

/** How far each consumer has come. */
public final class ConsumerStore {

    private final Transactions transactions;

    public ConsumerStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A consumer that was never seen starts before the first row. */
    public void introduce(String name) {
        transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement(
                    "insert into platform.ledger_consumer (name, position) values (?, 0) on conflict do nothing")) {
                s.setString(1, name);
                return s.executeUpdate();
            }
        });
    }

    /** The position, locked until the transaction ends; empty while another node holds it. */
    public OptionalLong lock(String name) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement(
                    "select position from platform.ledger_consumer where name = ? for update skip locked")) {
                s.setString(1, name);
                try (ResultSet rows = s.executeQuery()) {
                    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    /** Where everybody stands, by name. */
    public List<Outbox.Position> positions() {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement(
                            "select c.name, c.position, h.position - c.position"
                                    + " from platform.ledger_consumer c, platform.ledger_head h where h.id = 1 order by c.name");
                    ResultSet rows = s.executeQuery()) {
                List<Outbox.Position> positions = new ArrayList<>();
                while (rows.next()) {
                    positions.add(new Outbox.Position(rows.getString(1), rows.getLong(2), rows.getLong(3)));
                }
                return positions;
            }
        });
    }

    public void move(String name, long position) {
        transactions.call(c -> {
            try (PreparedStatement s =
                    c.prepareStatement("update platform.ledger_consumer set position = ? where name = ?")) {
                s.setLong(1, position);
                s.setString(2, name);
                return s.executeUpdate();
            }
        });
    }
}
