// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Limits;

/**
 * The files that came together.
 *
 * @param mapping how they are read
 * @param files by alias: name and place
 */
public record Delivery(Mapping mapping, Map<String, NamedFile> files) {

    private static final int MAX_NAMES = 300;

    /**
     * A file that came.
     *
     * @param name as it came, without folders
     * @param path where it is
     */
    public record NamedFile(String name, Path path) {}

    public Delivery {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Finds out which file is which.
     *
     * @param paths by name
     * @throws Problem where one is missing, stands twice, or belongs to nothing
     */
    public static Delivery of(Mapping mapping, Map<String, Path> paths) {
        Map<String, NamedFile> files = new LinkedHashMap<>();
        for (FileSpec spec : mapping.files().values()) {
            List<String> names =
                    paths.keySet().stream().filter(spec::matches).sorted().toList();
            if (names.isEmpty()) {
                throw Problem.of("delivery.missing", spec.alias(), spec.pattern(), String.join(", ", paths.keySet()));
            }
            if (names.size() > 1) {
                throw Problem.of("delivery.twice", spec.pattern(), names.size(), String.join(", ", names));
            }
            String name = names.get(0);
            files.put(spec.alias(), new NamedFile(name, path(paths, name)));
        }
        paths.keySet().stream()
                .filter(name -> mapping.fileOf(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.of("delivery.unknown", name, patterns(mapping));
                });
        return new Delivery(mapping, files);
    }

    /**
     * Names, sizes and one SHA-256 over names, sizes, contents and the mapping: the same delivery read in the same way has
     * the same text for ever.
     *
     * @throws Problem where a file cannot be read or is larger than the limit
     */
    public String fingerprint(Limits limits) {
        MessageDigest digest = sha256();
        digest.update(mapping.revision().getBytes(StandardCharsets.UTF_8));
        List<String> names = new ArrayList<>();
        Map<String, Path> byName = new TreeMap<>();
        files.values().forEach(file -> byName.put(file.name(), file.path()));
        byName.forEach((name, path) -> {
            String head = name + " " + size(name, path, limits);
            names.add(head);
            digest.update((head + "\n").getBytes(StandardCharsets.UTF_8));
            digest(name, path, digest);
        });
        String text = String.join(" + ", names);
        String cut = text.length() > MAX_NAMES ? text.substring(0, MAX_NAMES) + "…" : text;
        return cut + " sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static Path path(Map<String, Path> paths, String name) {
        Path path = paths.get(name);
        if (path == null) {
            throw Problem.of("file.missing", name);
        }
        return path;
    }

    static String patterns(Mapping mapping) {
        return String.join(
                ", ", mapping.files().values().stream().map(FileSpec::pattern).toList());
    }

    private static long size(String name, Path path, Limits limits) {
        try {
            long size = Files.size(path);
            if (size > limits.maxFileBytes()) {
                throw Problem.of("file.too-large", name, size, limits.maxFileBytes());
            }
            return size;
        } catch (IOException e) {
            throw Problem.of("file.missing", name);
        }
    }

    private static void digest(String name, Path path, MessageDigest digest) {
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw Problem.of("file.missing", name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
