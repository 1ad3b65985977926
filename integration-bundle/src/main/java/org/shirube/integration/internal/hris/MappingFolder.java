// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.MappingParser;
import org.shirube.integration.internal.problem.Problem;

/** The mappings of a folder, one file a source. A file that has changed is read again when it is asked for. */
public final class MappingFolder {

    private static final String SUFFIX = ".yaml";
    private static final int MAX_MAPPINGS = 1_000;

    private final Path folder;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    /**
     * @param folder need not exist; then there are no mappings
     */
    public MappingFolder(Path folder) {
        this.folder = folder;
    }

    /** A file as it was when it was read: a mapping, or what is wrong with it. */
    private record Loaded(String stamp, @Nullable Mapping mapping, @Nullable Problem problem) {}

    /** The names of the mappings, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .limit(MAX_MAPPINGS)
                    .toList();
        } catch (IOException e) {
            throw Problem.of("file.missing", folder.getFileName());
        }
    }

    /**
     * @throws Problem where there is no such mapping, or it has a mistake
     */
    public Mapping get(String name) {
        if (!names().contains(name)) {
            throw Problem.of("inbox.unknown-source", name);
        }
        Path file = folder.resolve(name + SUFFIX);
        Loaded now = loaded.compute(name, (key, before) -> load(key, file, before));
        if (now.mapping() == null) {
            throw now.problem() == null ? Problem.of("file.missing", name + SUFFIX) : now.problem();
        }
        return now.mapping();
    }

    private static Loaded load(String name, Path file, @Nullable Loaded before) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            String stamp = now.size() + " " + now.lastModifiedTime();
            if (before != null && before.stamp().equals(stamp)) {
                return before;
            }
            return parse(name, file, stamp);
        } catch (IOException e) {
            return new Loaded("", null, Problem.of("file.missing", name + SUFFIX));
        }
    }

    private static Loaded parse(String name, Path file, String stamp) throws IOException {
        try {
            return new Loaded(stamp, MappingParser.parse(name, Files.readString(file)), null);
        } catch (CharacterCodingException e) {
            return new Loaded(stamp, null, Problem.of("mapping.not-yaml", name + SUFFIX, "UTF-8"));
        } catch (Problem e) {
            return new Loaded(stamp, null, e);
        }
    }
}
