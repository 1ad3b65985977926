// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.Row;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.integration.internal.reading.TableReader;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RawRows;

/** Reads files again to find the text of some rows: rare, so that no row has to carry its text along. */
final class FoundRows implements RawRows {

    private final Collection<SourceFile> files;
    private final Limits limits;

    FoundRows(Collection<SourceFile> files, Limits limits) {
        this.files = files;
        this.limits = limits;
    }

    @Override
    public Map<Origin, String> find(Set<Origin> origins) {
        Map<Origin, String> found = new HashMap<>();
        for (SourceFile file : files) {
            long last = origins.stream()
                    .filter(origin -> origin.file().equals(file.name()))
                    .mapToLong(Origin::row)
                    .max()
                    .orElse(0);
            if (last > 0) {
                find(file, origins, last, found);
            }
        }
        return found;
    }

    private void find(SourceFile file, Set<Origin> origins, long last, Map<Origin, String> found) {
        try (TableReader reader = TableReader.open(file, limits)) {
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
