// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.Row;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.integration.internal.reading.TableReader;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RawRows;

/** Reads files again to find the text of some rows: rare, so that no row has to carry its text along. */
final class FoundRows implements RawRows {

    private final Mapping mapping;
    private final Map<String, SourceFile> files;
    private final Limits limits;

    FoundRows(Mapping mapping, Map<String, SourceFile> files, Limits limits) {
        this.mapping = mapping;
        this.files = files;
        this.limits = limits;
    }

    @Override
    public Map<Origin, String> find(Set<Origin> origins) {
        Map<Origin, String> found = new HashMap<>();
        files.forEach((alias, file) -> {
            FileSpec spec = mapping.files().get(alias);
            long last = origins.stream()
                    .filter(origin -> origin.file().equals(file.name()))
                    .mapToLong(Origin::row)
                    .max()
                    .orElse(0);
            if (spec != null && last > 0) {
                find(file, spec, origins, last, found);
            }
        });
        return found;
    }

    private void find(SourceFile file, FileSpec spec, Set<Origin> origins, long last, Map<Origin, String> found) {
        try (TableReader reader = TableReader.open(file, spec.format(), limits)) {
            for (Row row = reader.next(); row != null && row.line() <= last; row = reader.next()) {
                Origin origin = new Origin(file.name(), row.line());
                if (origins.contains(origin)) {
                    found.put(origin, row.raw());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
