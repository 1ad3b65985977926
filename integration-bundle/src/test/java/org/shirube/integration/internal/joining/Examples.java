// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.MappingParser;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.SourceFile;

/** The mappings that are shipped, and files for them. */
final class Examples {

    private Examples() {}

    static Mapping mapping(String name) throws IOException {
        return MappingParser.parse(name, Files.readString(Path.of("src/main/examples/mappings", name + ".yaml")));
    }

    /** Reads the files of a folder with a mapping. */
    static RecordingSink read(Mapping mapping, Path folder, LocalDate effective) throws IOException {
        Map<String, SourceFile> files = new HashMap<>();
        for (FileSpec spec : mapping.files().values()) {
            try (var paths = Files.list(folder)) {
                Path path = paths.filter(file -> spec.matches(file.getFileName().toString()))
                        .findFirst()
                        .orElseThrow();
                files.put(
                        spec.alias(),
                        SourceFile.open(path.getFileName().toString(), path, spec.format(), Limits.DEFAULT));
            }
        }
        RecordingSink sink = new RecordingSink();
        new Picture(mapping, files, Limits.DEFAULT).read(effective, sink);
        return sink;
    }
}
