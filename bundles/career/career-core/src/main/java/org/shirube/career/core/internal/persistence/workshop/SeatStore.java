// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.Seat.State;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Who was asked and who comes. */
public final class SeatStore {

    private final Transactions transactions;

    public SeatStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** By group. */
    public List<Seat> of(WorkshopId workshop) {
        return transactions.call(c -> Sql.rows(
                c,
                "select person_id, state, group_number from career.workshop_seat where workshop_id = ?"
                        + " order by group_number, person_id",
                row -> new Seat(
                        new EmployeeId(row.getObject(1, UUID.class)), State.valueOf(row.getString(2)), row.getInt(3)),
                workshop.value()));
    }

    public Optional<Seat> find(WorkshopId workshop, UUID person) {
        return of(workshop).stream()
                .filter(seat -> seat.person().value().equals(person))
                .findFirst();
    }

    /** What a person said, by workshop. */
    public Map<WorkshopId, State> by(UUID person) {
        return transactions.call(c -> {
            Map<WorkshopId, State> said = new HashMap<>();
            Sql.each(
                    c,
                    "select workshop_id, state from career.workshop_seat where person_id = ?",
                    row -> said.put(new WorkshopId(row.getObject(1, UUID.class)), State.valueOf(row.getString(2))),
                    person);
            return said;
        });
    }

    /** In the place of what was there. */
    public void put(WorkshopId workshop, Seat seat) {
        transactions.run(c -> {
            int changed = Sql.run(
                    c,
                    "update career.workshop_seat set state = ?, group_number = ? where workshop_id = ? and person_id = ?",
                    seat.state().name(),
                    seat.group(),
                    workshop.value(),
                    seat.person().value());
            if (changed == 0) {
                Sql.run(
                        c,
                        "insert into career.workshop_seat (state, group_number, workshop_id, person_id) values (?, ?, ?, ?)",
                        seat.state().name(),
                        seat.group(),
                        workshop.value(),
                        seat.person().value());
            }
        });
    }

    public void remove(WorkshopId workshop, EmployeeId person) {
        transactions.run(c -> Sql.run(
                c,
                "delete from career.workshop_seat where workshop_id = ? and person_id = ?",
                workshop.value(),
                person.value()));
    }
}
