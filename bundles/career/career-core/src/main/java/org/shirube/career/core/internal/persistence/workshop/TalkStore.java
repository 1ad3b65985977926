// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.workshop.RoleTalk.Consent;
import org.shirube.career.api.workshop.RoleTalkId;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** The talks of role models, without their words. */
public final class TalkStore {

    private static final String SELECT = "select t.id, t.teller_id, t.consent from career.role_talk t ";

    private final Transactions transactions;

    public TalkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Newest first. */
    public List<TalkRow> newest(int limit) {
        return transactions.call(c -> Sql.rows(c, SELECT + "order by t.id desc limit ?", TalkStore::row, limit));
    }

    /** Of one teller, newest first. */
    public List<TalkRow> of(UUID teller) {
        return transactions.call(
                c -> Sql.rows(c, SELECT + "where t.teller_id = ? order by t.id desc", TalkStore::row, teller));
    }

    public Optional<TalkRow> find(RoleTalkId talk) {
        return transactions.call(c -> Sql.rows(c, SELECT + "where t.id = ?", TalkStore::row, talk.value()).stream()
                .findFirst());
    }

    /** Those a workshop shows from the first step up to one, oldest first, that their tellers consent to. */
    public List<TalkRow> shown(WorkshopId workshop, int from, int to) {
        return transactions.call(c -> Sql.rows(
                c,
                SELECT + "join career.workshop_talk w on w.talk_id = t.id where w.workshop_id = ? and w.step between ?"
                        + " and ? and t.consent = 'GIVEN' order by w.step, t.id",
                TalkStore::row,
                workshop.value(),
                from,
                to));
    }

    private static TalkRow row(ResultSet row) throws SQLException {
        return new TalkRow(
                new RoleTalkId(row.getObject(1, UUID.class)),
                new EmployeeId(row.getObject(2, UUID.class)),
                Consent.valueOf(row.getString(3)));
    }

    public void add(TalkRow talk) {
        transactions.run(c -> Sql.run(
                c,
                "insert into career.role_talk (id, teller_id, consent) values (?, ?, ?)",
                talk.id().value(),
                talk.teller().value(),
                talk.consent().name()));
    }

    public void answer(RoleTalkId talk, UUID teller, Consent consent) {
        transactions.run(c -> Sql.run(
                c,
                "update career.role_talk set consent = ? where id = ? and teller_id = ?",
                consent.name(),
                talk.value(),
                teller));
    }

    public void remove(RoleTalkId talk) {
        transactions.run(c -> {
            Sql.run(c, "delete from career.workshop_talk where talk_id = ?", talk.value());
            Sql.run(c, "delete from career.role_talk where id = ?", talk.value());
        });
    }

    /** The step of each talk in a workshop. */
    public Map<RoleTalkId, Integer> in(WorkshopId workshop) {
        return transactions.call(c -> {
            Map<RoleTalkId, Integer> steps = new HashMap<>();
            Sql.each(
                    c,
                    "select talk_id, step from career.workshop_talk where workshop_id = ?",
                    row -> steps.put(new RoleTalkId(row.getObject(1, UUID.class)), row.getInt(2)),
                    workshop.value());
            return steps;
        });
    }

    /** The workshops a talk is in. */
    public List<WorkshopId> with(RoleTalkId talk) {
        return transactions.call(c -> Sql.rows(
                c,
                "select workshop_id from career.workshop_talk where talk_id = ?",
                row -> new WorkshopId(row.getObject(1, UUID.class)),
                talk.value()));
    }

    /** @param step 0 for in none */
    public void put(WorkshopId workshop, RoleTalkId talk, int step) {
        transactions.run(c -> {
            Sql.run(
                    c,
                    "delete from career.workshop_talk where workshop_id = ? and talk_id = ?",
                    workshop.value(),
                    talk.value());
            if (step > 0) {
                Sql.run(
                        c,
                        "insert into career.workshop_talk (workshop_id, talk_id, step) values (?, ?, ?)",
                        workshop.value(),
                        talk.value(),
                        step);
            }
        });
    }
}
