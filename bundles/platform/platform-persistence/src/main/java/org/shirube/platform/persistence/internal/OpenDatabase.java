// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.SchemaModule;
import org.shirube.platform.persistence.Transactions;

/** The pool, its transactions and the units opened on it. */
public final class OpenDatabase implements Database {

    private final String place;
    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final BoundDataSource unitSource;
    private final Migrations migrations;
    private final List<EclipseLinkUnit> units = new CopyOnWriteArrayList<>();

    private OpenDatabase(HikariDataSource pool, DatabaseSettings settings) {
        this.place = settings.place();
        this.pool = pool;
        this.transactions = new ThreadTransactions(pool, settings.dialect());
        this.unitSource = new BoundDataSource(pool, transactions);
        this.migrations = new Migrations(pool, settings.dialect());
    }

    /** Connects, or fails with one sentence. */
    public static OpenDatabase connect(DatabaseSettings settings) {
        return new OpenDatabase(ConnectionPool.open(settings), settings);
    }

    String place() {
        return place;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public PersistenceUnit open(SchemaModule module) {
        return openUnit(module);
    }

    EclipseLinkUnit openUnit(SchemaModule module) {
        migrations.run(module);
        EclipseLinkUnit unit = EclipseLinkUnit.open(module, unitSource, transactions);
        units.add(unit);
        return unit;
    }

    void close(EclipseLinkUnit unit) {
        units.remove(unit);
        unit.close();
    }

    @Override
    public void close() {
        units.forEach(EclipseLinkUnit::close);
        units.clear();
        pool.close();
    }
}
