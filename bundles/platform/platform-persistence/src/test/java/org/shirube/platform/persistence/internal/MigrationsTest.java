// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.SchemaModule;

class MigrationsTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void opening_again_runs_nothing_twice(Dialect dialect) {
        DatabaseSettings settings = Databases.fresh(dialect);
        try (Database first = Database.open(settings);
                Database second = Database.open(settings)) {
            first.open(Databases.ALPHA);
            second.open(Databases.ALPHA);
            assertThat(history(second, "alpha")).isEqualTo(2);
        }
    }

    @Test
    void wait_longer_for_a_lock_than_people_do() {
        try (Database database = Database.open(Databases.fresh(Dialect.H2))) {
            database.open(new Databases.Module("patient", List.of("V001__patience.sql")));
            assertThat(number(database, "select millis from patient.patience")).isEqualTo(300_000);
            assertThat(number(database, "select lock_timeout()")).isEqualTo(10_000);
        }
    }

    private static int number(Database database, String query) {
        return database.transactions().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void nodes_that_start_at_once_do_not_collide(Dialect dialect) throws Exception {
        DatabaseSettings settings = Databases.fresh(dialect);
        int nodes = 4;
        CyclicBarrier start = new CyclicBarrier(nodes);
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        List<Future<Integer>> running = new ArrayList<>();
        try (Database keeper = Database.open(settings)) {
            for (int i = 0; i < nodes; i++) {
                running.add(pool.submit(() -> {
                    try (Database node = Database.open(settings)) {
                        start.await(30, TimeUnit.SECONDS);
                        node.open(Databases.ALPHA);
                        node.open(Databases.BETA);
                        return history(node, "alpha") + history(node, "beta");
                    }
                }));
            }
            for (Future<Integer> node : running) {
                assertThat(node.get(60, TimeUnit.SECONDS)).isEqualTo(3);
            }
            assertThat(keeper.transactions().running()).isFalse();
        }
        pool.shutdown();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_broken_migration_is_told_in_a_sentence_and_leaves_other_modules_alone(Dialect dialect) {
        SchemaModule broken = new Databases.Module("broken", List.of("V001__fine.sql", "V002__broken.sql"));
        try (Database database = Database.open(Databases.fresh(dialect))) {
            assertThatThrownBy(() -> database.open(broken))
                    .isInstanceOf(PersistenceFailure.class)
                    .hasMessageStartingWith("The migrations of broken failed: ")
                    .hasMessageNotContaining("\n");
            assertThat(database.open(Databases.BETA).name()).isEqualTo("beta");
            assertThat(history(database, "broken")).isPositive();
        }
    }

    @Test
    void one_file_compares_texts_by_code_points_on_both_databases() {
        String collation = "select min(collation_name) from information_schema.columns where table_schema = 'beta'"
                + " and table_name = 'label' and column_name = 'text'";
        try (Database database = Database.open(Databases.fresh(Dialect.POSTGRESQL))) {
            database.open(Databases.BETA);
            assertThat(text(database, collation)).isEqualTo("C");
        }
        try (Database database = Database.open(Databases.fresh(Dialect.H2))) {
            database.open(Databases.BETA);
            assertThat(text(database, collation)).isEqualTo("OFF");
        }
    }

    @Test
    void a_missing_file_and_a_bad_name_are_told() {
        try (Database database = Database.open(Databases.fresh(Dialect.H2))) {
            assertThatThrownBy(() -> database.open(new Databases.Module("beta", List.of("V009__none.sql"))))
                    .hasMessageContaining("db/beta/V009__none.sql, which is not there");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.open(new Databases.Module("Bad Name", List.of())));
        }
    }

    @Test
    void our_list_of_plugins_names_all_that_the_jars_of_flyway_name() throws IOException {
        TreeSet<String> ours = new TreeSet<>();
        TreeSet<String> theirs = new TreeSet<>();
        String list = "META-INF/services/org.flywaydb.core.extensibility.Plugin";
        for (URL url : Collections.list(getClass().getClassLoader().getResources(list))) {
            TreeSet<String> names = url.getProtocol().equals("jar") ? theirs : ours;
            try (var stream = url.openStream()) {
                new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .forEach(names::add);
            }
        }
        assertThat(theirs).isNotEmpty();
        assertThat(ours).isEqualTo(theirs);
    }

    private static @Nullable String text(Database database, String sql) {
        return database.transactions().call(c -> {
            try (var statement = c.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private static int history(Database database, String schema) {
        return number(
                database, "select count(*) from " + schema + ".schema_history where version is not null and success");
    }
}
