// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.step;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.platform.persistence.Sql;
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
        return transactions.call(
                c -> new HashSet<>(Sql.rows(c, STEPS, row -> Sql.uuid(row, "owner_id"), people, from, to)));
    }

    /** When the first step was declared. */
    public Optional<Instant> first() {
        return transactions.call(c -> Sql.one(
                c,
                "select made_at from career.personal_record where kind = 'step' order by made_at limit 1",
                row -> Sql.instant(row, "made_at")));
    }

    /** The drawing of a month. */
    public Optional<UUID> find(YearMonth month) {
        return transactions.call(c -> Sql.one(
                c,
                "select id from career.step_drawing where first_day = ?",
                row -> Sql.uuid(row, "id"),
                month.atDay(1)));
    }

    /** Keeps a drawing. A second one of the same month is refused by the database. */
    public void add(UUID id, YearMonth month, Instant now, Map<UUID, Told> figures) {
        List<Object[]> rows = figures.entrySet().stream()
                .map(unit -> new Object[] {
                    id, unit.getKey(), unit.getValue().people(), unit.getValue().declared()
                })
                .toList();
        transactions.run(c -> {
            Sql.run(
                    c,
                    "insert into career.step_drawing (id, first_day, drawn_at) values (?, ?, ?)",
                    id,
                    month.atDay(1),
                    now);
            Sql.batch(
                    c,
                    "insert into career.step_figure (drawing_id, unit_id, people, declared) values (?, ?, ?, ?)",
                    rows);
        });
    }

    /** What was told of some units; those of which nothing was told are missing. */
    public Map<UUID, Told> figures(UUID drawing, Collection<UUID> units) {
        Map<UUID, Told> figures = new HashMap<>();
        transactions.run(c -> Sql.each(
                c,
                "select f.unit_id, f.people, f.declared from unnest(?) x(id)"
                        + " join career.step_figure f on f.unit_id = x.id where f.drawing_id = ?",
                row -> figures.put(Sql.uuid(row, "unit_id"), new Told(row.getInt("people"), row.getInt("declared"))),
                units,
                drawing));
        return figures;
    }
}
