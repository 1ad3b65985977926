// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Who wants no mails of mentoring. */
public final class MuteStore {

    private final Transactions transactions;

    public MuteStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public boolean isMuted(EmployeeId person) {
        return transactions.call(
                c -> Sql.one(c, "select 1 from mentoring.mail_muted where person_id = ?", row -> true, person.value())
                        .isPresent());
    }

    public void set(EmployeeId person, boolean muted) {
        transactions.run(c -> Sql.run(
                c,
                muted
                        ? "insert into mentoring.mail_muted (person_id) values (?) on conflict do nothing"
                        : "delete from mentoring.mail_muted where person_id = ?",
                person.value()));
    }
}
