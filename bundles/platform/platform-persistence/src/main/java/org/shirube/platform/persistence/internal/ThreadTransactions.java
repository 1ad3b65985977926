// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.CommitWriter;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.JdbcWork;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.Transactions;

/** Binds one connection to the thread for as long as the outermost call lasts. */
final class ThreadTransactions implements Transactions {

    private final ThreadLocal<@Nullable RunningTransaction> current = new ThreadLocal<>();
    private final DataSource pool;
    private final Dialect dialect;

    ThreadTransactions(DataSource pool, Dialect dialect) {
        this.pool = pool;
        this.dialect = dialect;
    }

    @Override
    public <T extends @Nullable Object> T call(JdbcWork<T> work) {
        return within(transaction -> work.on(transaction.forWork()));
    }

    <T extends @Nullable Object> T call(EntityManagerFactory unit, Function<EntityManager, T> work) {
        return within(transaction -> work.apply(transaction.manager(unit)));
    }

    @Override
    public boolean running() {
        return current.get() != null;
    }

    @Override
    public <T> void beforeCommit(CommitWriter<T> writer, T row) {
        required().gathered().add(writer, row);
    }

    @Override
    public void afterCommit(Runnable action) {
        required().afterCommit(action);
    }

    private RunningTransaction required() {
        RunningTransaction running = current.get();
        if (running == null) {
            throw new IllegalStateException("No transaction runs on this thread");
        }
        return running;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Nullable
    RunningTransaction current() {
        return current.get();
    }

    private <T extends @Nullable Object> T within(Work<T> work) {
        RunningTransaction running = current.get();
        return running == null ? outermost(work) : joined(running, work);
    }

    private <T extends @Nullable Object> T joined(RunningTransaction running, Work<T> work) {
        boolean done = false;
        try {
            T result = wrapping(running, work);
            done = true;
            return result;
        } finally {
            if (!done) {
                running.doom();
            }
        }
    }

    private <T extends @Nullable Object> T outermost(Work<T> work) {
        RunningTransaction transaction = new RunningTransaction(connect());
        T result;
        current.set(transaction);
        boolean committed = false;
        try {
            result = wrapping(transaction, work);
            commit(transaction);
            committed = true;
        } finally {
            if (!committed) {
                transaction.rollback();
            }
            current.remove();
            transaction.release();
        }
        transaction.runAfterCommit();
        return result;
    }

    private Connection connect() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new PersistenceFailure("No database connection: " + Sentences.rootOf(e), e);
        }
    }

    private static <T extends @Nullable Object> T wrapping(RunningTransaction transaction, Work<T> work) {
        try {
            return work.in(transaction);
        } catch (SQLException | PersistenceException | EclipseLinkException e) {
            throw new PersistenceFailure("The database refused: " + state(e), e);
        }
    }

    private static void commit(RunningTransaction transaction) {
        transaction.refuseIfDoomed();
        transaction.gathered().write();
        transaction.refuseIfDoomed();
        try {
            transaction.commit();
        } catch (SQLException | PersistenceException | EclipseLinkException e) {
            throw new PersistenceFailure("The database refused to commit: " + state(e), e);
        }
    }

    /** The SQL state and no message: drivers quote the refused values, which may be somebody's. */
    private static String state(Throwable thrown) {
        String state = thrown.getClass().getSimpleName();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                state = "SQL state " + sql.getSQLState();
            }
        }
        return state;
    }

    /** What runs in a transaction. */
    private interface Work<T extends @Nullable Object> {
        T in(RunningTransaction transaction) throws SQLException;
    }
}
