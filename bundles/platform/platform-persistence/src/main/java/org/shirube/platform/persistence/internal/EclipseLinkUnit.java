// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.config.BatchWriting;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.SchemaModule;

/** A persistence unit that takes part in the thread's transaction. */
final class EclipseLinkUnit implements PersistenceUnit {

    private final String name;
    private final EntityManagerFactory factory;
    private final ThreadTransactions transactions;

    private EclipseLinkUnit(String name, EntityManagerFactory factory, ThreadTransactions transactions) {
        this.name = name;
        this.factory = factory;
        this.transactions = transactions;
    }

    static EclipseLinkUnit open(SchemaModule module, DataSource source, ThreadTransactions transactions) {
        ClassLoader loader = new UnitLoader(module.getClass().getClassLoader());
        // EclipseLink finds the services of Jakarta Persistence through the thread's loader in places.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            EntityManagerFactory factory = new PersistenceProvider()
                    .createEntityManagerFactory(module.name(), properties(loader, source, transactions.dialect()));
            if (factory == null) {
                throw new IllegalStateException("META-INF/persistence.xml has no unit of this name");
            }
            // EclipseLink puts the work off to the first use; a broken mapping has to show here.
            factory.createEntityManager().close();
            return new EclipseLinkUnit(module.name(), factory, transactions);
        } catch (RuntimeException e) {
            throw new PersistenceFailure(
                    "The persistence unit " + module.name() + " cannot open: " + Sentences.rootOf(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> properties(ClassLoader loader, DataSource source, Dialect dialect) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.CLASSLOADER, loader);
        properties.put(PersistenceUnitProperties.NON_JTA_DATASOURCE, source);
        properties.put(PersistenceUnitProperties.TRANSACTION_TYPE, "RESOURCE_LOCAL");
        if (dialect == Dialect.POSTGRESQL) {
            properties.put(PersistenceUnitProperties.TARGET_DATABASE, UuidPostgres.class.getName());
        }
        properties.put(PersistenceUnitProperties.TARGET_SERVER, "None");
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        // Other nodes and bulk loads write the same tables; a cache across transactions would show their past.
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, BatchWriting.JDBC);
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "500");
        properties.put(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
        properties.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, UnitSession.class.getName());
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, Slf4jSessionLog.class.getName());
        properties.put(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
        return properties;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public <T extends @Nullable Object> T call(Function<EntityManager, T> work) {
        return transactions.call(factory, work);
    }

    void close() {
        if (factory.isOpen()) {
            factory.close();
        }
    }
}
