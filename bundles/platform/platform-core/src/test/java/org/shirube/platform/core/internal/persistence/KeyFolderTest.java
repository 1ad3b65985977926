// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.platform.core.internal.domain.KeyRing;
import org.shirube.platform.core.internal.domain.WrappingKey;

class KeyFolderTest {

    @TempDir
    Path temp;

    private Path path;
    private KeyFolder folder;

    @BeforeEach
    void open() {
        path = temp.resolve("etc/keys");
        folder = new KeyFolder(path);
    }

    @Test
    void a_key_is_a_file_that_only_its_owner_reads() throws IOException {
        assertThat(folder.read().isEmpty()).isTrue();
        assertThat(path).doesNotExist();
        WrappingKey made = folder.make(Set.of());
        Path file = path.resolve(made.id());
        assertThat(permissions(path)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(Files.readString(file)).matches("[A-Za-z0-9+/]{43}=\\R");
        try (Stream<Path> files = Files.list(path)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_newest_by_name_wraps_and_other_files_are_let_be() throws IOException {
        WrappingKey first = folder.make(Set.of());
        WrappingKey second = folder.make(Set.of());
        assertThat(second.id()).startsWith("seal-0002-");
        Files.writeString(path.resolve("known_hosts"), "no key");
        Files.writeString(path.resolve(".seal-0009-00000000"), "a draft");
        Files.createDirectory(path.resolve("old"));
        KeyRing ring = folder.read();
        assertThat(ring.ids()).containsExactly(first.id(), second.id());
        assertThat(ring.newest().map(WrappingKey::id)).contains(second.id());
    }

    @Test
    void a_new_key_follows_those_in_use_whose_files_are_lost() {
        folder.make(Set.of());
        assertThat(folder.make(Set.of("seal-0007-00000000", "nothing of ours")).id())
                .startsWith("seal-0008-");
    }

    @Test
    void refuses_a_key_that_others_read_and_a_folder_that_others_write() throws IOException {
        Path file = path.resolve(folder.make(Set.of()).id());
        for (String open : List.of("rw-r--r--", "rw----r--", "rw-----w-", "rw--w----")) {
            permit(file, open);
            assertThatIllegalStateException()
                    .isThrownBy(folder::read)
                    .withMessage(
                            "The key file " + file + " is open to others than its owner (" + open + "): chmod 600");
        }
        for (String closed : List.of("r--------", "r--r-----", "rw-------")) {
            permit(file, closed);
            assertThat(folder.read().ids()).hasSize(1);
        }
        for (String open : List.of("rwxrwxrwx", "rwxrwx---")) {
            permit(path, open);
            assertThatIllegalStateException()
                    .isThrownBy(folder::read)
                    .withMessage("The folder of keys " + path + " may be written by others than its owner (" + open
                            + "): chmod 700");
        }
        permit(path, "rwxr-xr-x");
        assertThat(folder.read().ids()).hasSize(1);
    }

    @Test
    void says_in_one_sentence_what_is_no_key() throws IOException {
        Path file = path.resolve(folder.make(Set.of()).id());
        for (String wrong : List.of("", "not a key", "A".repeat(201))) {
            Files.writeString(file, wrong);
            assertThatIllegalStateException()
                    .isThrownBy(folder::read)
                    .withMessageMatching("The key file .* (does not hold 32 bytes in base64|is too long): put it back"
                            + " from its backup");
        }
    }

    @Test
    void says_in_one_sentence_where_no_folder_can_be() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "a file");
        assertThatIllegalStateException()
                .isThrownBy(folder::read)
                .withMessage("The folder of keys " + path + " cannot be read: NotDirectoryException");
        Files.delete(path);
        Files.delete(path.getParent());
        Files.writeString(path.getParent(), "a file");
        assertThatIllegalStateException()
                .isThrownBy(() -> folder.make(Set.of()))
                .withMessageStartingWith("No key can be made in the folder " + path);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
