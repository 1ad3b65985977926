// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.core.internal.persistence.KeyFolder;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.core.internal.persistence.SealKeyStore.Wrapped;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.TestDatabase;

/** Seals one sentence and writes another as it is, then looks for both as somebody would who has the disk but no keys. */
class PlantedSentenceTest {

    private static final String PLACE = "meeting/1/notes";
    private static final Circle CIRCLE = new Circle("dialogue.pairing", UUID.randomUUID());

    private final String planted = "今の仕事を変えたい planted " + UUID.randomUUID();
    private final String control = "誰が読んでもよい control " + UUID.randomUUID();
    private final List<byte[]> secrets = new ArrayList<>();
    private final List<byte[]> told = new ArrayList<>();

    @TempDir
    Path temp;

    @Test
    @DisplayName("A sealed sentence and its keys are nowhere in the files of H2, a plain one is")
    void h2() throws IOException {
        try (TestDatabase database = TestDatabase.inFile(temp.resolve("database/db"))) {
            live(database);
            assertHidden(dumped(database, "script"));
        }
        assertHidden(files(temp.resolve("database")));
    }

    @Test
    @DisplayName(
            "A sealed sentence and its keys are nowhere in the tables, files and log of PostgreSQL, a plain one is")
    void postgresql() throws IOException {
        try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL)) {
            live(database);
            List<byte[]> rows = new ArrayList<>();
            dumped(
                            database,
                            "select 'select t::text from ' || quote_ident(schemaname) || '.' || quote_ident(tablename)"
                                    + " || ' t' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
                    .forEach(select -> rows.addAll(dumped(database, new String(select, StandardCharsets.UTF_8))));
            assertHidden(rows);
            database.transactions().run(c -> {
                try (PreparedStatement s = c.prepareStatement("checkpoint")) {
                    s.execute();
                }
            });
            Path data = Path.of(text(database, "show data_directory"));
            String own = text(database, "select oid from pg_database where datname = current_database()");
            assertHidden(files(data.resolve("base").resolve(own)));
            assertHidden(files(data.resolve("pg_wal")));
        }
    }

    @Test
    @DisplayName("Nothing of a sealed sentence or of a key is logged or told by a failure")
    void logs() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream caught = new PrintStream(log, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        try (TestDatabase database = TestDatabase.fresh(Dialect.H2)) {
            live(database);
            caught.println(control);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("was made in " + temp.resolve("keys"));
        told.add(log.toByteArray());
        assertHidden(told);
    }

    /** All that happens to a sentence: sealed, kept, opened, found changed and moved, its key rotated. */
    private void live(TestDatabase database) {
        PersistenceUnit unit = database.open(new PlatformSchema());
        Transactions transactions = database.transactions();
        MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
        AuditService audit = new AuditService(transactions, unit, clock);
        WrappingKeys keys = new WrappingKeys(new KeyFolder(temp.resolve("keys")));
        SealsService seals = new SealsService(transactions, unit, audit, clock, keys);
        byte[] sealed = seals.seal(CIRCLE, PLACE, planted);
        transactions.run(c -> {
            try (Statement table = c.createStatement()) {
                table.execute("create table platform.note (sealed bytea, plain varchar(200))");
            }
            try (PreparedStatement row = c.prepareStatement("insert into platform.note values (?, ?)")) {
                row.setBytes(1, sealed);
                row.setString(2, control);
                row.executeUpdate();
            }
        });
        collect(keys, transactions);
        new SealKeysService(transactions, unit, audit, keys).rotate(Platform.OPERATOR);
        collect(keys, transactions);
        assertThat(seals.open(CIRCLE, PLACE, sealed)).isEqualTo(planted);
        sealed[30] ^= 1;
        tell(() -> seals.open(CIRCLE, PLACE, sealed));
        tell(() -> seals.open(CIRCLE, "elsewhere", sealed));
        tell(() -> seals.seal(CIRCLE, PLACE, planted.repeat(5_000)));
        tell(() -> seals.seal(CIRCLE, planted.repeat(50), planted));
    }

    /** The bytes nobody may find: the circle's key, and the one that wraps it. */
    private void collect(WrappingKeys keys, Transactions transactions) {
        Wrapped wrapped =
                new SealKeyStore(transactions).find(CIRCLE).orElseThrow().key();
        secrets.add(keys.find(wrapped.wrappingKey())
                .orElseThrow()
                .unwrap(CIRCLE, wrapped.bytes())
                .getEncoded());
        try {
            String text =
                    Files.readString(keys.path().resolve(wrapped.wrappingKey())).strip();
            secrets.add(text.getBytes(StandardCharsets.US_ASCII));
            secrets.add(Base64.getDecoder().decode(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(Runnable failing) {
        Throwable thrown = catchThrowable(failing::run);
        assertThat(thrown).isNotNull();
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack, true));
        told.add(stack.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The half in plain letters stands for the whole: a dump may write the others in another way. */
    private void assertHidden(List<byte[]> content) {
        assertThat(holds(content, half(control).getBytes(StandardCharsets.UTF_8)))
                .as("what is plain is found")
                .isTrue();
        List<byte[]> hidden = new ArrayList<>(secrets);
        for (String text : List.of(planted, half(planted))) {
            hidden.add(text.getBytes(StandardCharsets.UTF_8));
            hidden.add(text.getBytes(StandardCharsets.UTF_16BE));
            hidden.add(text.getBytes(StandardCharsets.UTF_16LE));
        }
        for (byte[] form : hidden) {
            byte[] hexadecimal = HexFormat.of().formatHex(form).getBytes(StandardCharsets.US_ASCII);
            assertThat(holds(content, form) || holds(content, hexadecimal))
                    .as("what is sealed is found")
                    .isFalse();
        }
    }

    private static String half(String sentence) {
        return sentence.substring(sentence.indexOf(' ') + 1);
    }

    private static boolean holds(List<byte[]> contents, byte[] wanted) {
        return contents.stream().anyMatch(content -> holds(content, wanted));
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        // One byte is one character in ISO 8859-1, so this finds bytes.
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private static List<byte[]> dumped(TestDatabase database, String query) {
        return database.transactions().call(c -> {
            List<byte[]> rows = new ArrayList<>();
            try (PreparedStatement s = c.prepareStatement(query);
                    var found = s.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1).getBytes(StandardCharsets.UTF_8));
                }
            }
            return rows;
        });
    }

    private static String text(TestDatabase database, String query) {
        return new String(dumped(database, query).get(0), StandardCharsets.UTF_8);
    }

    private static List<byte[]> files(Path folder) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
