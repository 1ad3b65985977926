// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.util.Collection;
import java.util.List;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What was changed by hand in a run, and what that left. */
public final class HandStore {

    private final Transactions transactions;

    public HandStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A pair that was put together or taken apart. */
    public record Step(EmployeeId seeker, EmployeeId offerer, boolean added) {}

    /** In the order in which it was done. */
    public List<Step> steps(RunId run) {
        return transactions.call(c -> Sql.rows(
                c,
                "select seeker_id, offerer_id, added from mentoring.proposal_change where run_id = ? order by number, added",
                row -> new Step(
                        Columns.person(row, "seeker_id"), Columns.person(row, "offerer_id"), row.getBoolean("added")),
                run.value()));
    }

    /** The number of the last change; 0 where there was none. */
    public int last(RunId run) {
        return transactions.call(c -> Sql.number(
                c, "select coalesce(max(number), 0) from mentoring.proposal_change where run_id = ?", run.value()));
    }

    /** Pairs that were put together by hand and still are. */
    public List<Proposal> together(RunId run) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.proposal where run_id = ? and by_hand order by seeker_id, offerer_id",
                ProposalStore::proposal,
                run.value()));
    }

    /** Seekers whom a change left with one partner less, and who were given nobody since. */
    public List<EmployeeId> takenOut(RunId run) {
        return transactions.call(c -> Sql.rows(
                c,
                "select distinct h.seeker_id from mentoring.proposal_change h where h.run_id = ? and not exists (select 1"
                        + " from mentoring.proposal_change a where a.run_id = h.run_id and a.added and (a.number = h.number"
                        + " or a.number > h.number and a.seeker_id = h.seeker_id)) order by h.seeker_id",
                row -> Columns.person(row, "seeker_id"),
                run.value()));
    }

    /** The pairs of some seekers. */
    public List<Proposal> of(RunId run, Collection<EmployeeId> seekers) {
        return transactions.call(c -> Sql.rows(
                c,
                "select p.* from unnest(?) x(id) join mentoring.proposal p on p.run_id = ? and p.seeker_id = x.id",
                ProposalStore::proposal,
                seekers.stream().map(EmployeeId::value).distinct().toList(),
                run.value()));
    }

    /** Pairs of a scheme that were sent or asked for, and declined, taken back or over. */
    public List<Step> refused(SchemeId scheme) {
        return transactions.call(c -> Sql.rows(
                c,
                "select distinct seeker_id, offerer_id from mentoring.request where scheme_id = ? and state in ('DECLINED',"
                        + " 'WITHDRAWN', 'ACCEPTED')",
                row -> new Step(Columns.person(row, "seeker_id"), Columns.person(row, "offerer_id"), false),
                scheme.value()));
    }
}
