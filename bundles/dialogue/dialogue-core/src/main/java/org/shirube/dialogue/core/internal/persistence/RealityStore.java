// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.dialogue.core.internal.domain.reality.Figure;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Figures of months as they were told. Rows are added, and never change. */
public final class RealityStore {

    private final Transactions transactions;

    public RealityStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The drawing of a month; empty where it was not drawn. */
    public Optional<UUID> find(YearMonth month) {
        return transactions.call(c -> Sql.one(
                c,
                "select id from dialogue.talk_drawing where first_day = ?",
                row -> Sql.uuid(row, "id"),
                month.atDay(1)));
    }

    /** Keeps a drawing. A second one of the same month is refused by the database. */
    public void add(UUID id, YearMonth month, Instant now, Map<UUID, List<Figure>> figures) {
        Stream<Object[]> rows = figures.entrySet().stream().flatMap(unit -> unit.getValue().stream()
                .map(figure -> new Object[] {id, unit.getKey(), figure.name(), figure.people(), figure.amount()}));
        transactions.run(c -> {
            Sql.run(
                    c,
                    "insert into dialogue.talk_drawing (id, first_day, drawn_at) values (?, ?, ?)",
                    id,
                    month.atDay(1),
                    now);
            Sql.batch(
                    c,
                    "insert into dialogue.talk_figure (drawing_id, unit_id, figure, people, amount) values (?, ?, ?, ?, ?)",
                    rows::iterator);
        });
    }

    /** What was told of some units; those of which nothing was told are missing. */
    public Map<UUID, List<Figure>> figures(UUID drawing, Collection<UUID> units) {
        Map<UUID, List<Figure>> figures = new HashMap<>();
        transactions.run(c -> Sql.each(
                c,
                "select f.unit_id, f.figure, f.people, f.amount from unnest(?) x(id) join dialogue.talk_figure f"
                        + " on f.unit_id = x.id where f.drawing_id = ? order by f.unit_id, f.figure",
                row -> figures.computeIfAbsent(Sql.uuid(row, "unit_id"), unit -> new ArrayList<>())
                        .add(new Figure(row.getString("figure"), row.getInt("people"), row.getDouble("amount"))),
                units,
                drawing));
        return figures;
    }

    /** The first day of the first pairing with a manager; empty where there is none. */
    public Optional<LocalDate> firstPairing() {
        return transactions.call(c -> Sql.one(
                c,
                "select since_day from dialogue.pairing where kind = 'MANAGER' order by since_day limit 1",
                row -> Sql.day(row, "since_day")));
    }
}
