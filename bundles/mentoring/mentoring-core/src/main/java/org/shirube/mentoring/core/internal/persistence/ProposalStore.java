// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What runs propose. */
public final class ProposalStore {

    private final Transactions transactions;

    public ProposalStore(Transactions transactions) {
        this.transactions = transactions;
    }

    static Proposal proposal(ResultSet row) throws SQLException {
        String since = row.getString("since");
        return new Proposal(
                Columns.person(row, "seeker_id"),
                Columns.person(row, "offerer_id"),
                row.getFloat("score"),
                row.getBoolean("by_hand"),
                since == null ? null : Proposal.Since.valueOf(since));
    }

    public void add(RunId run, List<Proposal> proposals) {
        transactions.run(c -> Sql.batch(
                c,
                "insert into mentoring.proposal (run_id, seeker_id, offerer_id, score, by_hand, since) values (?, ?, ?, ?, ?, ?)",
                rows(run, proposals)));
    }

    public void remove(RunId run, List<Proposal> proposals) {
        transactions.run(c -> Sql.batch(
                c,
                "delete from mentoring.proposal where run_id = ? and seeker_id = ? and offerer_id = ?",
                proposals.stream()
                        .map(one -> new Object[] {
                            run.value(), one.seeker().value(), one.offerer().value()
                        })
                        .toList()));
    }

    private static List<Object[]> rows(RunId run, List<Proposal> proposals) {
        return proposals.stream().<Object[]>map(one -> row(run, one)).toList();
    }

    private static @Nullable Object[] row(RunId run, Proposal one) {
        Proposal.Since since = one.since();
        return new @Nullable Object[] {
            run.value(),
            one.seeker().value(),
            one.offerer().value(),
            (float) one.score(),
            one.byHand(),
            since == null ? null : since.name()
        };
    }

    /** Removes everything of a run that is begun anew. */
    public void clear(RunId run) {
        transactions.run(c -> {
            Sql.run(c, "delete from mentoring.proposal_change where run_id = ?", run.value());
            Sql.run(c, "delete from mentoring.proposal where run_id = ?", run.value());
            Sql.run(c, "delete from mentoring.run_unmatched where run_id = ?", run.value());
        });
    }

    public List<Proposal> page(RunId run, ProposalQuery query, int offset, int limit) {
        EmployeeId person = query.person();
        String order = query.order() == ProposalQuery.Order.WEAKEST ? "score" : "score desc";
        UUID id = person == null ? new UUID(0, 0) : person.value();
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.proposal where run_id = ? and (? or seeker_id = ? or offerer_id = ?)"
                        + " and (? or by_hand) and (? or since in ('OTHER', 'NEW')) order by " + order
                        + ", seeker_id limit ? offset ?",
                ProposalStore::proposal,
                run.value(),
                person == null,
                id,
                id,
                !query.byHand(),
                !query.changed(),
                limit,
                offset));
    }

    /** Those of a seeker, the weakest first. */
    public List<Proposal> of(RunId run, EmployeeId seeker) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.proposal where run_id = ? and seeker_id = ? order by score",
                ProposalStore::proposal,
                run.value(),
                seeker.value()));
    }

    /** Those with an offerer, the weakest first. */
    public List<Proposal> with(RunId run, EmployeeId offerer) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.proposal where run_id = ? and offerer_id = ? order by score, seeker_id",
                ProposalStore::proposal,
                run.value(),
                offerer.value()));
    }

    /** By seeker, after one; every proposal of a seeker that is in it but perhaps the last is whole. */
    public List<Proposal> after(RunId run, @Nullable Proposal last, int limit) {
        UUID seeker = last == null ? new UUID(0, 0) : last.seeker().value();
        UUID offerer = last == null ? new UUID(0, 0) : last.offerer().value();
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.proposal where run_id = ? and (seeker_id > ? or (seeker_id = ? and offerer_id > ?))"
                        + " order by seeker_id, offerer_id limit ?",
                ProposalStore::proposal,
                run.value(),
                seeker,
                seeker,
                offerer,
                limit));
    }

    /** How many pairs, of how many seekers, with which total. */
    public record Sum(int pairs, int seekers, double total) {}

    public Sum sum(RunId run) {
        return transactions.call(c -> Sql.rows(
                        c,
                        "select count(*), count(distinct seeker_id), coalesce(sum(cast(score as double precision)), 0)"
                                + " from mentoring.proposal where run_id = ?",
                        row -> new Sum(row.getInt(1), row.getInt(2), row.getDouble(3)),
                        run.value())
                .get(0));
    }

    /** Writes down a change by hand and does it. */
    public void change(RunId run, List<Proposal> removed, List<Proposal> added) {
        transactions.run(c -> {
            int number = Sql.number(
                            c,
                            "select coalesce(max(number), 0) from mentoring.proposal_change where run_id = ?",
                            run.value())
                    + 1;
            log(c, run, number, removed, false);
            log(c, run, number, added, true);
            remove(run, removed);
            add(run, added);
        });
    }

    private static void log(Connection c, RunId run, int number, List<Proposal> proposals, boolean added)
            throws SQLException {
        Sql.batch(
                c,
                "insert into mentoring.proposal_change (run_id, seeker_id, offerer_id, score, by_hand, since, number, added)"
                        + " values (?, ?, ?, ?, ?, ?, " + number + ", " + added + ")",
                rows(run, proposals));
    }

    /** Takes the last change by hand back, where there is one. */
    public void undo(RunId run) {
        transactions.run(c -> {
            int last = Sql.number(
                    c, "select coalesce(max(number), 0) from mentoring.proposal_change where run_id = ?", run.value());
            remove(run, changed(c, run, last, true));
            add(run, changed(c, run, last, false));
            Sql.run(c, "delete from mentoring.proposal_change where run_id = ? and number = ?", run.value(), last);
        });
    }

    private static List<Proposal> changed(Connection c, RunId run, int number, boolean added) throws SQLException {
        return Sql.rows(
                c,
                "select * from mentoring.proposal_change where run_id = ? and number = ? and added = ?",
                ProposalStore::proposal,
                run.value(),
                number,
                added);
    }

    /** A seeker who can go unmatched, with what was found out about them. */
    public record Alone(EmployeeId seeker, int allowed, @Nullable String rule, boolean wasMatched) {}

    public void addAlone(RunId run, List<Alone> people) {
        transactions.run(c -> Sql.batch(
                c,
                "insert into mentoring.run_unmatched (run_id, seeker_id, allowed, rule_key) values (?, ?, ?, ?)",
                people.stream()
                        .map(one -> new Object[] {run.value(), one.seeker().value(), one.allowed(), one.rule()})
                        .toList()));
    }

    /** Seekers of a run without a proposal: those it found nobody for, and those who lost theirs by hand; by id. */
    public List<Alone> alone(RunId run, int offset, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select seeker_id, allowed, rule_key, lost from (select u.seeker_id, u.allowed, u.rule_key, false as lost"
                        + " from mentoring.run_unmatched u where u.run_id = ? union all select distinct h.seeker_id, 0,"
                        + " null, true from mentoring.proposal_change h where h.run_id = ? and not h.added and not exists"
                        + " (select 1 from mentoring.run_unmatched v where v.run_id = h.run_id and v.seeker_id ="
                        + " h.seeker_id)) t where not exists (select 1 from mentoring.proposal p where p.run_id = ?"
                        + " and p.seeker_id = t.seeker_id) order by seeker_id limit ? offset ?",
                row -> new Alone(
                        Columns.person(row, "seeker_id"),
                        row.getInt("allowed"),
                        row.getString("rule_key"),
                        row.getBoolean("lost")),
                run.value(),
                run.value(),
                run.value(),
                limit,
                offset));
    }
}
