// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the configured database and offers it once it answers. While it does not, one sentence says why, and it is tried
 * again: a database that starts after Karaf needs no restart of anything.
 */
@Component(configurationPid = PersistenceConfiguration.PID)
@Designate(ocd = PersistenceConfiguration.class)
@Capability(namespace = "osgi.service", attribute = DatabaseComponent.OBJECT_CLASS + "platform.persistence.Database\"")
@Capability(
        namespace = "osgi.service",
        attribute = DatabaseComponent.OBJECT_CLASS + "platform.persistence.Transactions\"")
public final class DatabaseComponent {

    /** What is registered by hand is declared by hand, or Karaf's resolver finds nobody who offers it. */
    static final String OBJECT_CLASS = "objectClass:List<String>=\"org.shirube.";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseComponent.class);

    private final BundleContext context;
    private final PersistenceConfiguration configuration;
    private final ScheduledExecutorService opener =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "shirube-database"));
    private String lastProblem = "";
    private @Nullable OpenDatabase database;
    private @Nullable ServiceRegistration<?> offeredDatabase;
    private @Nullable ServiceRegistration<?> offeredTransactions;

    @Activate
    public DatabaseComponent(BundleContext context, PersistenceConfiguration configuration) {
        this.context = context;
        this.configuration = configuration;
        opener.execute(this::open);
    }

    private void open() {
        try {
            offer(OpenDatabase.connect(settings()));
        } catch (RuntimeException e) {
            tell(e);
            int delay = Math.max(1, Math.min(3600, configuration.retryDelaySeconds()));
            opener.schedule(this::open, delay, TimeUnit.SECONDS);
        }
    }

    private DatabaseSettings settings() {
        String url =
                configuration.url().isBlank() ? embedded() : configuration.url().strip();
        return new DatabaseSettings(
                url,
                configuration.user(),
                configuration.password(),
                configuration.poolSize(),
                configuration.connectionTimeoutSeconds());
    }

    private String embedded() {
        String data = context.getProperty("karaf.data");
        Path folder = Path.of(data == null ? "data" : data).toAbsolutePath();
        return "jdbc:h2:file:" + folder.resolve("shirube").resolve("db");
    }

    private void tell(RuntimeException problem) {
        String sentence = String.valueOf(problem.getMessage());
        if (!sentence.equals(lastProblem)) {
            LOG.error("{}. Trying again every {} s.", sentence, configuration.retryDelaySeconds());
            lastProblem = sentence;
        }
    }

    private synchronized void offer(OpenDatabase opened) {
        if (opener.isShutdown()) {
            opened.close();
            return;
        }
        LOG.info("The database is {}", opened.place());
        database = opened;
        offeredDatabase = context.registerService(Database.class, opened, null);
        offeredTransactions = context.registerService(Transactions.class, opened.transactions(), null);
    }

    @Deactivate
    synchronized void close() {
        opener.shutdownNow();
        if (offeredTransactions != null) {
            offeredTransactions.unregister();
        }
        if (offeredDatabase != null) {
            offeredDatabase.unregister();
        }
        if (database != null) {
            database.close();
        }
    }
}
