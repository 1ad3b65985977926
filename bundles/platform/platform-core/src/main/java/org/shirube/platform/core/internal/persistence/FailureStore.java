// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Wrong passwords in a row, by login. */
public final class FailureStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Transactions transactions;

    public FailureStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Until when the login is locked, where it is. */
    public Optional<Instant> lockedUntil(String loginKey, Instant now) {
        return transactions
                .call(c -> Sql.one(
                        c,
                        "select locked_until from platform.sign_in_failure where login_key = ? and locked_until is not null",
                        row -> Sql.instant(row, "locked_until"),
                        loginKey))
                .filter(now::isBefore);
    }

    /** Counts one more and forgets those that are long over. How many in a row it is now. */
    public int add(String loginKey, Instant now) {
        return transactions.call(c -> {
            Sql.run(c, "delete from platform.sign_in_failure where last_at < ?", now.minus(KEPT));
            int known = Sql.run(
                    c,
                    "update platform.sign_in_failure set wrong = wrong + 1, last_at = ? where login_key = ?",
                    now,
                    loginKey);
            if (known == 0) {
                Sql.run(
                        c,
                        "insert into platform.sign_in_failure (login_key, wrong, last_at) values (?, 1, ?)"
                                + " on conflict do nothing",
                        loginKey,
                        now);
            }
            return Sql.number(c, "select wrong from platform.sign_in_failure where login_key = ?", loginKey);
        });
    }

    public void lock(String loginKey, @Nullable Instant until) {
        transactions.run(c -> Sql.run(
                c, "update platform.sign_in_failure set locked_until = ? where login_key = ?", until, loginKey));
    }

    public void clear(String loginKey) {
        transactions.run(c -> Sql.run(c, "delete from platform.sign_in_failure where login_key = ?", loginKey));
    }
}
