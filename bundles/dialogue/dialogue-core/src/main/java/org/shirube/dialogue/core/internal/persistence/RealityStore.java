// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.dialogue.core.internal.domain.reality.Figure;
import org.shirube.platform.persistence.Transactions;

/** Figures of months as they were told. Rows are added, and never change. */
public final class RealityStore {

    private static final int BATCH = 1_000;

    private final Transactions transactions;

    public RealityStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The drawing of a month; empty where it was not drawn. */
    public Optional<UUID> find(YearMonth month) {
        return transactions.call(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("select id from dialogue.talk_drawing where first_day = ?")) {
                select.setObject(1, month.atDay(1));
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    /** Keeps a drawing. A second one of the same month is refused by the database. */
    public void add(UUID id, YearMonth month, Instant now, Map<UUID, List<Figure>> figures) {
        transactions.run(c -> {
            try (PreparedStatement insert = c.prepareStatement(
                    "insert into dialogue.talk_drawing (id, first_day, drawn_at) values (?, ?, ?)")) {
                insert.setObject(1, id);
                insert.setObject(2, month.atDay(1));
                insert.setObject(3, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
            addFigures(c, id, figures);
        });
    }

    private static void addFigures(Connection c, UUID id, Map<UUID, List<Figure>> figures) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement(
                "insert into dialogue.talk_figure (drawing_id, unit_id, figure, people, amount) values (?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (Map.Entry<UUID, List<Figure>> unit : figures.entrySet()) {
                for (Figure figure : unit.getValue()) {
                    insert.setObject(1, id);
                    insert.setObject(2, unit.getKey());
                    insert.setString(3, figure.name());
                    insert.setInt(4, figure.people());
                    insert.setDouble(5, figure.amount());
                    insert.addBatch();
                    waiting++;
                }
                if (waiting >= BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** What was told of some units; those of which nothing was told are missing. */
    public Map<UUID, List<Figure>> figures(UUID drawing, Collection<UUID> units) {
        return transactions.call(c -> {
            try (PreparedStatement select = c.prepareStatement(
                    "select f.unit_id, f.figure, f.people, f.amount from unnest(?) x(id) join dialogue.talk_figure f"
                            + " on f.unit_id = x.id where f.drawing_id = ? order by f.unit_id, f.figure")) {
                select.setArray(1, c.createArrayOf("uuid", units.toArray()));
                select.setObject(2, drawing);
                try (ResultSet rows = select.executeQuery()) {
                    Map<UUID, List<Figure>> figures = new HashMap<>();
                    while (rows.next()) {
                        figures.computeIfAbsent(rows.getObject(1, UUID.class), unit -> new ArrayList<>())
                                .add(new Figure(rows.getString(2), rows.getInt(3), rows.getDouble(4)));
                    }
                    return figures;
                }
            }
        });
    }

    /** The first day of the first pairing with a manager; empty where there is none. */
    public Optional<LocalDate> firstPairing() {
        return transactions.call(c -> {
            try (PreparedStatement select =
                            c.prepareStatement("select min(since_day) from dialogue.pairing where kind = 'MANAGER'");
                    ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, LocalDate.class)) : Optional.empty();
            }
        });
    }
}
