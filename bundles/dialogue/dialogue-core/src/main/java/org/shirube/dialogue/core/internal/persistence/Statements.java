// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Statements that are each a piece of work of their own. */
final class Statements {

    private final Transactions transactions;

    Statements(Transactions transactions) {
        this.transactions = transactions;
    }

    <T> List<T> query(String sql, Sql.Row<T> row, Object... values) {
        return transactions.call(c -> Sql.rows(c, sql, row, values));
    }

    /** How many rows it changed. */
    int run(String sql, @Nullable Object... values) {
        return transactions.call(c -> Sql.run(c, sql, values));
    }
}
