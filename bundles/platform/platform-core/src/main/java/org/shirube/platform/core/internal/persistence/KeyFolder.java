// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.platform.core.internal.domain.KeyRing;
import org.shirube.platform.core.internal.domain.WrappingKey;

/**
 * Wrapping keys as files: the name is the id, the content 32 bytes in base64. Other files may lie beside them. What goes
 * wrong is an {@link IllegalStateException} with one sentence for an operator. Where a file system knows no POSIX
 * permissions, as on Windows, access to the folder is the operator's to limit.
 */
public final class KeyFolder {

    private static final int MAX_BYTES = 200;

    /** Whoever writes into the folder chooses the key of all circles to come. */
    private static final Set<PosixFilePermission> NOT_ON_FOLDER =
            EnumSet.of(PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);

    /** A group may read: that is how containers mount secrets for a process that is not root. */
    private static final Set<PosixFilePermission> NOT_ON_FILE = EnumSet.of(
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE,
            PosixFilePermission.GROUP_WRITE);

    private final Path folder;
    private final boolean posix;

    public KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    public Path path() {
        return folder;
    }

    /** All keys; none where there is no folder yet. */
    public KeyRing read() {
        if (!Files.exists(folder)) {
            return new KeyRing(List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            refuse(
                    folder,
                    NOT_ON_FOLDER,
                    "The folder of keys %s may be written by others than its owner (%s): chmod 700");
            List<WrappingKey> keys = new ArrayList<>();
            for (Path file : files.filter(KeyFolder::isKey).toList()) {
                keys.add(read(file));
            }
            return new KeyRing(keys);
        } catch (IOException e) {
            throw new IllegalStateException("The folder of keys " + folder + " cannot be read: " + reason(e), e);
        }
    }

    /**
     * Makes the key that follows all others: it is there whole or not at all, also after a loss of power.
     *
     * @param used ids of keys that are in use, whether their files are here or not
     */
    public WrappingKey make(Set<String> used) {
        String id = WrappingKey.idAfter(Stream.concat(read().ids().stream(), used.stream())
                .filter(WrappingKey::isId)
                .max(Comparator.naturalOrder())
                .orElse(""));
        String text = WrappingKey.randomText();
        try {
            Files.createDirectories(folder, only("rwx------"));
            Path draft = folder.resolve("." + id);
            try (FileChannel channel = FileChannel.open(
                    draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), only("rw-------"))) {
                channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.move(draft, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            if (posix) {
                try (FileChannel directory = FileChannel.open(folder)) {
                    directory.force(true);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("No key can be made in the folder " + folder + ": " + reason(e), e);
        }
        return read().find(id).orElseThrow(() -> new IllegalStateException("The key " + id + " is gone again"));
    }

    private static boolean isKey(Path file) {
        return WrappingKey.isId(file.getFileName().toString());
    }

    private WrappingKey read(Path file) throws IOException {
        refuse(file, NOT_ON_FILE, "The key file %s is open to others than its owner (%s): chmod 600");
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IllegalArgumentException("is too long");
            }
            return WrappingKey.of(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key file " + file + " " + e.getMessage() + ": put it back from its backup", e);
        }
    }

    private void refuse(Path path, Set<PosixFilePermission> permissions, String sentence) throws IOException {
        if (posix) {
            Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
            if (found.stream().anyMatch(permissions::contains)) {
                throw new IllegalStateException(sentence.formatted(path, PosixFilePermissions.toString(found)));
            }
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** The kind of failure: a message of the file system is only the path again. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName();
    }
}
