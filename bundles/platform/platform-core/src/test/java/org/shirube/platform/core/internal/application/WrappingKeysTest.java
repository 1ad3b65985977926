// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.core.internal.persistence.KeyFolder;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

/** What becomes of the folder of keys when an installation starts, and when files are not there. */
@OnBothDatabases
class WrappingKeysTest {

    private static final String PLACE = "meeting/1/notes";

    private final Circle circle = new Circle("dialogue.pairing", UUID.randomUUID());

    @Parameter
    Dialect dialect;

    @TempDir
    Path temp;

    private Path folder;
    private Platform platform;

    @BeforeEach
    void open() {
        folder = temp.resolve("etc/keys");
        platform = Platform.on(dialect);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @DisplayName("The first start makes one key, the second none, and the trail tells of it")
    void the_first_start_makes_a_key() {
        start().close();
        start().close();
        assertThat(files()).hasSize(1);
        List<AuditEntry> trail = platform.audit
                .about(Platform.OPERATOR, SealsService.INSTALLATION, PageRequest.first(10))
                .items();
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("seal.key-made");
            assertThat(entry.detail()).isEqualTo(files().get(0).getFileName().toString());
        });
    }

    @Test
    @DisplayName("Nodes that start at once on an empty folder open what the others seal, also after a restart")
    void nodes_that_start_at_once() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Callable<SealNode> starting = this::start;
        List<Future<SealNode>> started = pool.invokeAll(List.of(starting, starting, starting, starting));
        pool.shutdown();
        for (Future<SealNode> sealing : started) {
            Circle own = new Circle("dialogue.pairing", UUID.randomUUID());
            byte[] sealed = sealing.get(60, TimeUnit.SECONDS).seals.seal(own, PLACE, "x");
            for (Future<SealNode> opening : started) {
                assertThat(opening.get().seals.open(own, PLACE, sealed)).isEqualTo("x");
            }
            try (SealNode again = start()) {
                assertThat(again.seals.open(own, PLACE, sealed)).isEqualTo("x");
            }
        }
        for (Future<SealNode> node : started) {
            node.get().close();
        }
    }

    @Test
    @DisplayName("Two nodes that each made a key for the empty folder do not lock each other out")
    void two_first_keys() {
        SealNode one = start();
        byte[] sealed = one.seals.seal(circle, PLACE, "one");
        new KeyFolder(folder).make(Set.of());
        try (SealNode two = start()) {
            Circle other = new Circle("dialogue.pairing", UUID.randomUUID());
            byte[] later = two.seals.seal(other, PLACE, "two");
            assertThat(two.seals.open(circle, PLACE, sealed)).isEqualTo("one");
            assertThat(one.seals.open(other, PLACE, later)).isEqualTo("two");
            assertThat(one.store.uses()).hasSize(2);
        }
        one.close();
    }

    @Test
    @DisplayName(
            "Where circles exist and their key does not, nothing starts, one sentence says why, and no key is made")
    void a_missing_key_is_told() throws IOException {
        byte[] sealed;
        try (SealNode node = start()) {
            sealed = node.seals.seal(circle, PLACE, "x");
        }
        Path file = files().get(0);
        Path backup = temp.resolve("backup");
        Files.move(file, backup);
        assertThatIllegalStateException()
                .isThrownBy(this::start)
                .withMessage("What people wrote cannot be opened: the key " + file.getFileName() + " is not in "
                        + folder + "; put it back from its backup and start again");
        assertThat(files()).isEmpty();
        new KeyFolder(folder).make(Set.of());
        assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("" + file.getFileName());
        Files.move(backup, file);
        try (SealNode node = start()) {
            assertThat(node.seals.open(circle, PLACE, sealed)).isEqualTo("x");
        }
    }

    @Test
    @DisplayName("Where every circle was destroyed, a lost folder is begun anew")
    void nothing_to_open_needs_no_key() throws IOException {
        try (SealNode node = start()) {
            node.seals.seal(circle, PLACE, "x");
            node.seals.destroy(circle);
        }
        Files.delete(files().get(0));
        start().close();
        assertThat(files()).hasSize(1);
    }

    @Test
    @DisplayName("A node that reads another folder says so instead of opening, and seals nothing it could not open")
    void a_node_with_another_folder() {
        try (SealNode lost = new SealNode(platform, temp.resolve("other"));
                SealNode node = start()) {
            byte[] sealed = node.seals.seal(circle, PLACE, "x");
            String key = files().get(0).getFileName().toString();
            assertThatExceptionOfType(SealBrokenException.class)
                    .isThrownBy(() -> lost.seals.open(circle, PLACE, sealed))
                    .withMessage("The key " + key + " is not in " + temp.resolve("other"));
            assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> lost.seals.seal(circle, PLACE, "y"));
        }
    }

    @Test
    @DisplayName("A key file that everybody can read stops the start with one sentence")
    void a_key_for_everybody() throws IOException {
        start().close();
        Files.setPosixFilePermissions(files().get(0), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatIllegalStateException()
                .isThrownBy(this::start)
                .withMessage(
                        "The key file " + files().get(0) + " is open to others than its owner (rw-r--r--): chmod 600");
    }

    private SealNode start() {
        return new SealNode(platform, folder);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
