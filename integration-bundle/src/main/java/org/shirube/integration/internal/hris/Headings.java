// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The headings files had when they were last read, so that a single mended row can be understood. No personal data. */
final class Headings {

    private static final Logger LOG = LoggerFactory.getLogger(Headings.class);

    private final Path folder;

    Headings(Path folder) {
        this.folder = folder;
    }

    /** Remembers a heading; losing one only means that rows cannot be mended by hand. */
    void remember(String source, String alias, List<String> names, char delimiter) {
        try {
            Files.createDirectories(folder);
            StringWriter line = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(line)) {
                csv.writeRecord(names);
            }
            Path part = Files.createTempFile(folder, "heading", ".part");
            Files.writeString(part, line.toString());
            Files.move(part, file(source, alias), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The heading of {} of {} was not kept: {}", alias, source, e.toString());
        }
    }

    /** The line as it is written with the delimiter of the file. */
    Optional<String> line(String source, String alias) throws IOException {
        Path file = file(source, alias);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private Path file(String source, String alias) {
        return folder.resolve((source + "." + alias).replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".csv");
    }
}
