// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shirube.platform.persistence.PersistenceFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread's transaction: its connection, the entity managers opened in it, and what is to follow its commit. */
final class RunningTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTransaction.class);

    private final Connection connection;
    private final BoundConnection forWork;
    private final BoundConnection forUnits;
    private final Map<EntityManagerFactory, EntityManager> managers = new LinkedHashMap<>();
    private final GatheredRows gathered = new GatheredRows();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean doomed;

    RunningTransaction(Connection connection) {
        this.connection = connection;
        this.forWork = BoundConnection.strict(connection);
        this.forUnits = BoundConnection.lenient(connection);
    }

    /** The connection as work sees it: it refuses to be committed. What entity managers hold is written first. */
    Connection forWork() {
        flush();
        return forWork.connection();
    }

    /** The connection as EclipseLink sees it: commits and closes are let pass without effect. */
    Connection forUnits() {
        return forUnits.connection();
    }

    EntityManager manager(EntityManagerFactory unit) {
        return managers.computeIfAbsent(unit, RunningTransaction::begun);
    }

    private static EntityManager begun(EntityManagerFactory unit) {
        EntityManager manager = unit.createEntityManager();
        manager.getTransaction().begin();
        return manager;
    }

    GatheredRows gathered() {
        return gathered;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** A joined call failed: even if its caller swallows that, half of its work must not be committed. */
    void doom() {
        doomed = true;
    }

    void refuseIfDoomed() {
        if (doomed) {
            throw new PersistenceFailure(
                    "Rolled back because a call inside the transaction failed",
                    new IllegalStateException("the failure was caught by the caller"));
        }
    }

    private void flush() {
        managers.values().forEach(EntityManager::flush);
    }

    void commit() throws SQLException {
        flush();
        managers.values().forEach(manager -> manager.getTransaction().commit());
        connection.commit();
    }

    /** Never throws: the reason for the rollback is what the caller has to see. */
    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.warn("Rolling back failed; the connection is thrown away: {}", Sentences.rootOf(e));
        }
    }

    void release() {
        managers.values().forEach(RunningTransaction::close);
        forWork.expire();
        forUnits.expire();
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("Giving back a connection failed: {}", Sentences.rootOf(e));
        }
    }

    private static void close(EntityManager manager) {
        try {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        } catch (RuntimeException e) {
            LOG.warn("Closing an entity manager failed: {}", Sentences.rootOf(e));
        }
    }

    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                // The change is committed; a follower's failure must not look like the change's.
                LOG.error("An action after a commit failed", e);
            }
        }
    }
}
