// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Who is invited to a scheme by name. */
public final class InvitedStore {

    private final Transactions transactions;

    public InvitedStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public void add(SchemeId scheme, Side side, Collection<EmployeeId> people) {
        transactions.run(c -> Sql.batch(
                c,
                "insert into mentoring.scheme_invited (scheme_id, side, person_id) values (?, ?, ?) on conflict do nothing",
                rows(scheme, side, people)));
    }

    /** But for those who have joined. */
    public void remove(SchemeId scheme, Side side, Collection<EmployeeId> people) {
        transactions.run(c -> Sql.batch(
                c,
                "delete from mentoring.scheme_invited where scheme_id = ? and side = ? and person_id = ? and not exists"
                        + " (select 1 from mentoring.seat s where s.scheme_id = scheme_invited.scheme_id"
                        + " and s.side = scheme_invited.side and s.person_id = scheme_invited.person_id)",
                rows(scheme, side, people)));
    }

    private static List<Object[]> rows(SchemeId scheme, Side side, Collection<EmployeeId> people) {
        return people.stream()
                .map(person -> new Object[] {scheme.value(), side.name(), person.value()})
                .toList();
    }

    public List<EmployeeId> of(SchemeId scheme, Side side, int offset, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select person_id from mentoring.scheme_invited where scheme_id = ? and side = ?"
                        + " order by person_id limit ? offset ?",
                row -> Columns.person(row, "person_id"),
                scheme.value(),
                side.name(),
                limit,
                offset));
    }

    /** The sides a person is invited to, by scheme. */
    public Map<SchemeId, Set<Side>> by(EmployeeId person) {
        return transactions.call(c -> {
            Map<SchemeId, Set<Side>> sides = new HashMap<>();
            Sql.each(
                    c,
                    "select scheme_id, side from mentoring.scheme_invited where person_id = ?",
                    row -> sides.computeIfAbsent(
                                    new SchemeId(Sql.uuid(row, "scheme_id")), id -> EnumSet.noneOf(Side.class))
                            .add(Side.valueOf(row.getString("side"))),
                    person.value());
            return sides;
        });
    }
}
