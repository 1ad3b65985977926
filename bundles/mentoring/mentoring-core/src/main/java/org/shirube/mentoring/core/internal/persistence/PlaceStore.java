// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/**
 * The places people have for others. Whoever takes or gives back one locks first the profile of the offerer, then their seat, then
 * the seat of the seeker: always in this order, so that two can never wait for each other.
 */
public final class PlaceStore {

    private final Transactions transactions;
    private final SeatStore seats;

    public PlaceStore(Transactions transactions) {
        this.transactions = transactions;
        this.seats = new SeatStore(transactions);
    }

    /**
     * What is free for a pair, locked until the running transaction ends.
     *
     * @param offerer whether both the scheme and the profile of the offerer leave one more
     * @param seeker whether the seeker may have one more
     */
    public record Free(boolean offerer, boolean seeker) {}

    /** Empty where one of the two has no seat. */
    public Optional<Free> lock(SchemeId scheme, EmployeeId seeker, EmployeeId offerer) {
        return transactions.call(c -> {
            boolean room = Sql.one(
                            c,
                            "select taken, capacity from mentoring.profile where person_id = ? for update",
                            row -> row.getInt(1) < row.getInt(2),
                            offerer.value())
                    .orElse(false);
            Optional<Seat> theirs = seats.locked(scheme, Side.OFFERER, offerer);
            Optional<Seat> own = seats.locked(scheme, Side.SEEKER, seeker);
            return theirs.isEmpty() || own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Free(room && isFree(theirs.get()), isFree(own.get())));
        });
    }

    private static boolean isFree(Seat seat) {
        return seat.taken() < seat.capacity();
    }

    /** Takes one, after {@link #lock}. */
    public void take(SchemeId scheme, EmployeeId seeker, EmployeeId offerer) {
        add(scheme, seeker, offerer, 1);
    }

    /** Gives one back, locking by itself. */
    public void release(SchemeId scheme, EmployeeId seeker, EmployeeId offerer) {
        add(scheme, seeker, offerer, -1);
    }

    private void add(SchemeId scheme, EmployeeId seeker, EmployeeId offerer, int step) {
        transactions.run(c -> {
            Sql.run(c, "update mentoring.profile set taken = taken + ? where person_id = ?", step, offerer.value());
            seat(c, scheme, Side.OFFERER, offerer, step);
            seat(c, scheme, Side.SEEKER, seeker, step);
        });
    }

    private static void seat(Connection c, SchemeId scheme, Side side, EmployeeId person, int step)
            throws SQLException {
        Sql.run(
                c,
                "update mentoring.seat set taken = taken + ? where scheme_id = ? and side = ? and person_id = ?",
                step,
                scheme.value(),
                side.name(),
                person.value());
    }

    /** How many more an offerer takes in a scheme; 0 while they pause. */
    public int left(SchemeId scheme, EmployeeId offerer) {
        return transactions.call(c -> Sql.one(
                        c,
                        "select p.capacity - p.taken, s.capacity - s.taken from mentoring.profile p join mentoring.seat s"
                                + " on s.person_id = p.person_id where s.scheme_id = ? and s.side = 'OFFERER'"
                                + " and p.person_id = ? and p.paused_at is null",
                        row -> Math.max(0, Math.min(row.getInt(1), row.getInt(2))),
                        scheme.value(),
                        offerer.value())
                .orElse(0));
    }

    /** Counts anew what is taken by somebody who sits down again after having left. */
    public void recount(SchemeId scheme, Side side, EmployeeId person, int running) {
        transactions.run(c -> Sql.run(
                c,
                "update mentoring.seat set taken = ? where scheme_id = ? and side = ? and person_id = ?",
                running,
                scheme.value(),
                side.name(),
                person.value()));
    }

    /** Counts anew what is taken of a profile that was written again after having been removed. */
    public void recount(EmployeeId person, int offered) {
        transactions.run(
                c -> Sql.run(c, "update mentoring.profile set taken = ? where person_id = ?", offered, person.value()));
    }
}
