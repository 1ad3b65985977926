// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What many people chose last. By JDBC: both databases look up people who are joined as one array. */
public final class NewestAnswers {

    private static final String NEWEST = "select distinct on (e.member_id) e.id, e.member_id, e.since_at, e.sealed"
            + " from unnest(?) m(id) join career.stage_entry e on e.member_id = m.id where e.since_at <= ?"
            + " order by e.member_id, e.since_at desc, e.id desc";

    private final Transactions transactions;

    public NewestAnswers(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The newest choice that each of some people had made by a moment. */
    public List<SealedStage> of(Collection<UUID> members, Instant moment) {
        return transactions.call(c -> Sql.rows(c, NEWEST, NewestAnswers::stage, members, moment));
    }

    /** How many people chose. */
    public int people() {
        return transactions.call(c -> Sql.number(c, "select count(distinct member_id) from career.stage_entry"));
    }

    private static SealedStage stage(ResultSet row) throws SQLException {
        UUID member = Sql.uuid(row, "member_id");
        return new SealedStage(
                Sql.uuid(row, "id"), member, member, Sql.instant(row, "since_at"), row.getBytes("sealed"));
    }
}
