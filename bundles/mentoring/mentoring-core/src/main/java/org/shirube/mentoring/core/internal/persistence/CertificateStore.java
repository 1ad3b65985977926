// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.util.List;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What runs are explained from, in sealed pieces. */
public final class CertificateStore {

    private final Transactions transactions;

    public CertificateStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public void add(RunId run, int number, byte[] sealed) {
        transactions.run(c -> Sql.run(
                c,
                "insert into mentoring.run_certificate (run_id, number, sealed) values (?, ?, ?)",
                run.value(),
                number,
                sealed));
    }

    /** In their order; none for a run of which nothing is kept. */
    public List<byte[]> pieces(RunId run) {
        return transactions.call(c -> Sql.rows(
                c,
                "select sealed from mentoring.run_certificate where run_id = ? order by number",
                row -> row.getBytes("sealed"),
                run.value()));
    }

    /** @return how many pieces there were */
    public int remove(RunId run) {
        return transactions.call(
                c -> Sql.run(c, "delete from mentoring.run_certificate where run_id = ?", run.value()));
    }
}
