// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.shirube.integration.internal.problem.Problem;

/** Unpacks an archive with one file in it, counting what comes out: the sizes an archive states are not believed. */
final class Zip {

    private static final int MAX_ENTRIES_LOOKED_AT = 100;
    /** Small files pack well without ill will: below this much text the ratio does not count. */
    private static final long RATIO_COUNTS_FROM = 10L << 20;

    private Zip() {}

    static Path unpack(String name, Path archive, Limits limits) throws IOException {
        if (!FileProbe.isZip(archive)) {
            throw Problem.of("file.not-zip", name);
        }
        Path target = Temporary.file(".csv");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            copy(name, zip, onlyEntry(name, zip), target, limits, Files.size(archive));
            return target;
        } catch (ZipException e) {
            Temporary.delete(target);
            throw Problem.of("file.zip-broken", name);
        } catch (IOException | Problem e) {
            Temporary.delete(target);
            throw e;
        }
    }

    private static ZipEntry onlyEntry(String name, ZipFile zip) {
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .limit(MAX_ENTRIES_LOOKED_AT)
                .toList();
        if (entries.size() != 1) {
            throw Problem.of("file.zip-entries", name, entries.size());
        }
        return entries.get(0);
    }

    private static void copy(String name, ZipFile zip, ZipEntry entry, Path target, Limits limits, long packed)
            throws IOException {
        long allowed =
                Math.min(limits.maxFileBytes(), Math.max(RATIO_COUNTS_FROM, packed * (long) limits.maxZipRatio()));
        byte[] buffer = new byte[64 << 10];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > allowed) {
                    throw Problem.of("file.zip-bomb", name, limits.maxFileBytes(), limits.maxZipRatio());
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
