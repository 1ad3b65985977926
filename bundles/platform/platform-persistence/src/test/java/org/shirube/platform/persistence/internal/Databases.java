// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.SchemaModule;

/** Fresh databases for this module's own tests; other modules take the ones in platform-testing, which builds on this one. */
final class Databases {

    static final SchemaModule ALPHA = new Module("alpha", List.of("V001__notes.sql", "V002__days.sql"));
    static final SchemaModule BETA = new Module("beta", List.of("V001__labels.sql"));

    private Databases() {}

    static DatabaseSettings fresh(Dialect dialect) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return dialect == Dialect.H2
                ? DatabaseSettings.of("jdbc:h2:mem:" + name, "sa", "")
                : DatabaseSettings.of(Server.create(name), "postgres", "postgres");
    }

    record Module(String name, List<String> migrations) implements SchemaModule {}

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String create(String name) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
