// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.step;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.platform.persistence.Transactions;

/**
 * Who declared a step and when, read from the table of what people keep: it says that without a word being opened, and nobody is
 * counted whose step is gone. The ledger would tell of those as well. Figures that were drawn stand as they were told.
 */
public final class StepFigureStore {

    private static final String STEPS = "select distinct r.owner_id from unnest(?) m(id) join career.personal_record r"
            + " on r.owner_id = m.id where r.kind = 'step' and r.made_at >= ? and r.made_at < ?";

    private final Transactions transactions;

    public StepFigureStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Those of some people who declared a step from a moment on and before another. */
    public Set<UUID> declared(Collection<UUID> people, Instant from, Instant to) {
        return transactions.call(c -> {
            try (PreparedStatement select = c.prepareStatement(STEPS)) {
                select.setArray(1, c.createArrayOf("uuid", people.toArray()));
                select.setObject(2, from.atOffset(ZoneOffset.UTC));
                select.setObject(3, to.atOffset(ZoneOffset.UTC));
                try (ResultSet rows = select.executeQuery()) {
                    Set<UUID> owners = new HashSet<>();
                    while (rows.next()) {
                        owners.add(rows.getObject(1, UUID.class));
                    }
                    return owners;
                }
            }
        });
    }

    /** When the first step was declared. */
    public Optional<Instant> first() {
        return transactions.call(c -> {
            try (PreparedStatement select =
                            c.prepareStatement("select min(made_at) from career.personal_record where kind = 'step'");
                    ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                        : Optional.empty();
            }
        });
    }

    /** The drawing of a month. */
    public Optional<UUID> find(YearMonth month) {
        return transactions.call(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("select id from career.step_drawing where first_day = ?")) {
                select.setObject(1, month.atDay(1));
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    /** Keeps a drawing. A second one of the same month is refused by the database. */
    public void add(UUID id, YearMonth month, Instant now, Map<UUID, Told> figures) {
        transactions.run(c -> {
            try (PreparedStatement drawing = c.prepareStatement(
                            "insert into career.step_drawing (id, first_day, drawn_at) values (?, ?, ?)");
                    PreparedStatement figure = c.prepareStatement(
                            "insert into career.step_figure (drawing_id, unit_id, people, declared) values (?, ?, ?, ?)")) {
                drawing.setObject(1, id);
                drawing.setObject(2, month.atDay(1));
                drawing.setObject(3, now.atOffset(ZoneOffset.UTC));
                drawing.executeUpdate();
                for (Map.Entry<UUID, Told> unit : figures.entrySet()) {
                    figure.setObject(1, id);
                    figure.setObject(2, unit.getKey());
                    figure.setInt(3, unit.getValue().people());
                    figure.setInt(4, unit.getValue().declared());
                    figure.addBatch();
                }
                figure.executeBatch();
            }
        });
    }

    /** What was told of some units; those of which nothing was told are missing. */
    public Map<UUID, Told> figures(UUID drawing, Collection<UUID> units) {
        return transactions.call(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("select f.unit_id, f.people, f.declared from unnest(?) x(id)"
                            + " join career.step_figure f on f.unit_id = x.id where f.drawing_id = ?")) {
                select.setArray(1, c.createArrayOf("uuid", units.toArray()));
                select.setObject(2, drawing);
                try (ResultSet rows = select.executeQuery()) {
                    Map<UUID, Told> figures = new HashMap<>();
                    while (rows.next()) {
                        figures.put(rows.getObject(1, UUID.class), new Told(rows.getInt(2), rows.getInt(3)));
                    }
                    return figures;
                }
            }
        });
    }
}
