// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;

/**
 * A folder where files arrive. Files that are complete and make up a whole set are moved into a folder of their own, so
 * that a sender cannot change what is being read. A folder is moved as one: at no moment is half a set done.
 */
final class WatchedFolder {

    private static final String TAKEN = ".taken";
    private static final String BACK = "back";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Path done;
    private final Path error;
    private final Duration stable;
    private final String doneSuffix;
    private final Clock clock;
    private final Map<String, Seen> seen = new HashMap<>();

    /** How a file was when it was last looked at, and since when it is so. */
    private record Seen(String stamp, Instant since) {}

    /**
     * @param stable how long a file must not change; not used with a suffix
     * @param doneSuffix suffix of the files that say that another is complete; empty for none
     */
    WatchedFolder(Path folder, Path done, Path error, Duration stable, String doneSuffix, Clock clock) {
        this.folder = folder;
        this.done = done;
        this.error = error;
        this.stable = stable;
        this.doneSuffix = doneSuffix;
        this.clock = clock;
    }

    Path path() {
        return folder;
    }

    /** Makes the folders, and puts files back that a crash left half taken. */
    void prepare() throws IOException {
        for (Path needed : List.of(folder, folder.resolve(TAKEN), back(), done, error)) {
            Files.createDirectories(needed);
        }
        for (Claim claim : all()) {
            if (!claim.complete()) {
                putBack(claim);
            }
        }
    }

    /** What was taken and is not finished, oldest first. */
    List<Claim> claims() throws IOException {
        return all().stream().filter(Claim::complete).toList();
    }

    /**
     * Takes the next whole set.
     *
     * @param now true to take files although they may still grow, because a person says so
     */
    Optional<Claim> take(Mapping mapping, boolean now) throws IOException {
        Map<String, Path> ready = new TreeMap<>();
        Map<String, Seen> present = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && mapping.fileOf(name).isPresent() && (ready(name, file, present) || now)) {
                    ready.put(name, file);
                }
            }
        }
        seen.clear();
        seen.putAll(present);
        List<Path> set = set(mapping, ready);
        return set.isEmpty() ? Optional.empty() : Optional.of(claim(set));
    }

    /** Where claims are: waiting, done, refused. */
    List<Path> claimFolders() {
        return List.of(folder.resolve(TAKEN), done, error);
    }

    /** Puts a claim away. */
    void finish(Claim claim, boolean good) throws IOException {
        Path target = (good ? done : error).resolve(claim.folder().getFileName());
        Files.move(claim.folder(), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where files lie that go back to the sender. */
    Path back() {
        return folder.resolve(BACK);
    }

    /** Lays a file of a claim, where there is one, into {@link #back()}; laid there again it is the same one. */
    void sendBack(Claim claim, String name) throws IOException {
        Path file = claim.folder().resolve(name);
        if (Files.exists(file)) {
            String sent = claim.folder().getFileName() + "-" + name;
            Path part = Files.copy(file, back().resolve("." + sent), StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, back().resolve(sent), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private boolean ready(String name, Path file, Map<String, Seen> present) throws IOException {
        if (!doneSuffix.isEmpty()) {
            return Files.exists(folder.resolve(name + doneSuffix));
        }
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = now.size() + " " + now.lastModifiedTime();
        @Nullable Seen before = seen.get(name);
        Seen current = before != null && before.stamp().equals(stamp) ? before : new Seen(stamp, clock.instant());
        present.put(name, current);
        return !current.since().plus(stable).isAfter(clock.instant());
    }

    /** The first file by name for each file of the mapping; nothing while one is missing. */
    private static List<Path> set(Mapping mapping, Map<String, Path> ready) {
        List<Path> set = new ArrayList<>();
        for (FileSpec spec : mapping.files().values()) {
            Optional<Path> first = ready.entrySet().stream()
                    .filter(file -> spec.matches(file.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (first.isEmpty()) {
                return List.of();
            }
            set.add(first.get());
        }
        return set;
    }

    private Claim claim(List<Path> set) throws IOException {
        Path target = Files.createTempDirectory(folder.resolve(TAKEN), STAMP.format(clock.instant()) + "-");
        for (Path file : set) {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createFile(target.resolve(Claim.COMPLETE));
        for (Path file : set) {
            if (!doneSuffix.isEmpty()) {
                Files.deleteIfExists(folder.resolve(file.getFileName() + doneSuffix));
            }
        }
        return new Claim(target);
    }

    private void putBack(Claim claim) throws IOException {
        for (Map.Entry<String, Path> file : claim.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (!Files.exists(target)) {
                Files.move(file.getValue(), target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(file.getValue());
            }
        }
        Files.deleteIfExists(claim.folder());
    }

    private List<Claim> all() throws IOException {
        List<Claim> claims = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder.resolve(TAKEN), Files::isDirectory)) {
            folders.forEach(path -> claims.add(new Claim(path)));
        }
        claims.sort((a, b) -> a.folder().compareTo(b.folder()));
        return claims;
    }
}
