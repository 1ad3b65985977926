// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.DatabaseSettings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.PersistenceUnit;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_database_that_is_down_is_told_in_one_sentence_without_the_password() {
        DatabaseSettings nowhere =
                new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/x?password=hidden", "u", "secret", 4, 1);
        assertThatThrownBy(() -> Database.open(nowhere))
                .isInstanceOf(PersistenceFailure.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/x cannot be reached: ")
                .hasMessageNotContainingAny("hidden", "secret", "\n");
        assertThat(nowhere.toString()).doesNotContain("secret", "hidden");
    }

    @Test
    void a_user_in_the_address_wins_over_the_default_one() {
        DatabaseSettings address =
                DatabaseSettings.of(Databases.fresh(Dialect.POSTGRESQL).url(), "shirube", "");
        try (Database database = Database.open(address)) {
            String user = database.open(Databases.ALPHA)
                    .call(em -> String.valueOf(
                            em.createNativeQuery("select current_user").getSingleResult()));
            assertThat(user).isEqualTo("postgres");
        }
    }

    @Test
    void settings_have_limits() {
        assertThatIllegalArgumentException().isThrownBy(() -> DatabaseSettings.of("jdbc:mysql://x", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseSettings("jdbc:h2:mem:x", "", "", 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseSettings("jdbc:h2:mem:x", "", "", 4, 0));
    }

    @Test
    void an_operators_own_option_wins() {
        assertThat(ConnectionPool.withOptions("jdbc:h2:mem:x;mode=Oracle"))
                .contains(";WRITE_DELAY=0", ";DEFAULT_NULL_ORDERING=HIGH")
                .doesNotContain("MODE=PostgreSQL");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void both_databases_sort_nulls_last_and_read_the_same_sql(Dialect dialect) {
        try (Database database = Database.open(Databases.fresh(dialect))) {
            PersistenceUnit alpha = database.open(Databases.ALPHA);
            alpha.run(em -> {
                NoteEntity without = new NoteEntity("without");
                without.day = null;
                em.persist(without);
                em.persist(new NoteEntity("with"));
            });
            List<String> sorted =
                    alpha.call(em -> em.createQuery("select n.text from NoteEntity n order by n.day", String.class)
                            .getResultList());
            assertThat(sorted).containsExactly("with", "without");
        }
    }

    @Test
    void what_is_committed_survives_a_killed_process() throws Exception {
        Path file = folder.resolve("db");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        int confirmed = readUntil(process, 200);
        process.destroyForcibly().waitFor();
        try (Database database = Database.open(inFile(file))) {
            long found = database.open(Databases.ALPHA)
                    .call(em -> em.createQuery("select count(n) from NoteEntity n", Long.class)
                            .getSingleResult());
            assertThat(found).isGreaterThanOrEqualTo(confirmed);
        }
    }

    @Test
    void an_interrupted_thread_does_not_close_the_file_for_everybody() {
        try (Database database = Database.open(inFile(folder.resolve("db")))) {
            PersistenceUnit alpha = database.open(Databases.ALPHA);
            Thread.currentThread().interrupt();
            alpha.run(em -> em.persist(new NoteEntity("interrupted")));
            assertThat(Thread.interrupted()).isTrue();
            alpha.run(em -> em.persist(new NoteEntity("after")));
            assertThat(alpha.<Long>call(em -> em.createQuery("select count(n) from NoteEntity n", Long.class)
                            .getSingleResult()))
                    .isEqualTo(2);
        } finally {
            Thread.interrupted();
        }
    }

    private static int readUntil(Process process, int wanted) throws IOException {
        int confirmed = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && confirmed < wanted; line = lines.readLine()) {
                if (line.startsWith("committed ")) {
                    confirmed = Integer.parseInt(line.substring("committed ".length()));
                }
            }
        }
        assertThat(confirmed).isEqualTo(wanted);
        return confirmed;
    }

    private static DatabaseSettings inFile(Path file) {
        return DatabaseSettings.of("jdbc:h2:file:" + file, "sa", "");
    }

    /** Commits and says so until it is killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] args) {
            Database database = Database.open(inFile(Path.of(args[0])));
            PersistenceUnit alpha = database.open(Databases.ALPHA);
            for (int i = 1; i < 100_000; i++) {
                alpha.run(em -> em.persist(new NoteEntity(UUID.randomUUID().toString())));
                System.out.println("committed " + i);
            }
        }
    }
}
