// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.shirube.platform.testing.Configurations;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.TestDatabase;

/** The platform's services on a fresh database, put together by hand. */
final class Platform implements AutoCloseable {

    static final Actor OPERATOR = new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR));

    /** Cheap hashes: the tests are about accounts, not about Argon2. */
    private static final Map<String, Object> CHEAP = Map.of("argonMemoryKib", 64, "argonIterations", 1);

    final TestDatabase database;
    final Transactions transactions;
    final PersistenceUnit unit;
    final MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
    final AuditService audit;
    final LedgerBell bell = new LedgerBell();
    final LedgerService ledger;
    final DerivedRoles derivedRoles = new DerivedRoles();

    private Platform(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions();
        this.unit = database.open(new PlatformSchema());
        this.audit = new AuditService(transactions, unit, clock);
        this.ledger = new LedgerService(transactions, unit, clock, bell);
    }

    static Platform on(Dialect dialect) {
        return new Platform(TestDatabase.fresh(dialect));
    }

    AccountsService accounts(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(CHEAP);
        all.putAll(values);
        return new AccountsService(
                transactions, unit, audit, clock, derivedRoles, Configurations.of(AccountConfiguration.class, all));
    }

    LedgerDispatcher dispatcher() {
        return new LedgerDispatcher(
                transactions,
                unit,
                bell,
                Configurations.of(
                        LedgerConfiguration.class,
                        Map.of("pollMillis", 50, "firstRetryMillis", 10, "longestRetryMillis", 20)));
    }

    static Actor employee(String login) {
        return new Actor(UUID.randomUUID(), login, UUID.randomUUID(), Set.of(Role.MEMBER));
    }

    @Override
    public void close() {
        database.close();
    }
}
