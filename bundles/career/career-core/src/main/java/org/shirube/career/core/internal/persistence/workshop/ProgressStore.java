// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopLead.Progress;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** How many began and finished each step. */
public final class ProgressStore {

    private final Transactions transactions;

    public ProgressStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** From the first step on. */
    public List<Progress> of(WorkshopId workshop) {
        return transactions.call(c -> Sql.rows(
                c,
                "select step, begun, done from career.workshop_progress where workshop_id = ? order by step",
                row -> new Progress(row.getInt(1), row.getInt(2), row.getInt(3)),
                workshop.value()));
    }

    /** Adds to the sums of a step, in the running transaction. */
    public void add(WorkshopId workshop, int step, int begun, int done) {
        transactions.run(c -> Sql.run(
                c,
                "update career.workshop_progress set begun = begun + ?, done = done + ?, stamp = stamp + 1"
                        + " where workshop_id = ? and step = ?",
                begun,
                done,
                workshop.value(),
                step));
    }

    /** How often something was added in some workshops. */
    public Map<WorkshopId, Long> stamps(Collection<WorkshopId> workshops) {
        return transactions.call(c -> {
            Map<WorkshopId, Long> stamps = new HashMap<>();
            Sql.each(
                    c,
                    "select p.workshop_id, sum(p.stamp) from unnest(?) x(id) join career.workshop_progress p"
                            + " on p.workshop_id = x.id group by p.workshop_id",
                    row -> stamps.put(new WorkshopId(row.getObject(1, UUID.class)), row.getLong(2)),
                    workshops.stream().map(WorkshopId::value).toList());
            return stamps;
        });
    }
}
