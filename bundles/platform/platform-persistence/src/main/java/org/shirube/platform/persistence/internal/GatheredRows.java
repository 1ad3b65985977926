// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shirube.platform.persistence.CommitWriter;

/** The rows of one transaction that wait for its commit. */
final class GatheredRows {

    private final Map<CommitWriter<?>, Batch<?>> batches = new LinkedHashMap<>();

    <T> void add(CommitWriter<T> writer, T row) {
        @SuppressWarnings("unchecked") // A batch is stored under the writer it was made for.
        Batch<T> batch = (Batch<T>) batches.computeIfAbsent(writer, w -> new Batch<>(writer, new ArrayList<>()));
        batch.rows().add(row);
    }

    /** Lowest rank first; a writer may gather rows for a higher one. */
    void write() {
        while (!batches.isEmpty()) {
            CommitWriter<?> next = batches.keySet().stream()
                    .min(Comparator.comparingInt(CommitWriter::rank))
                    .orElseThrow();
            Batch<?> batch = batches.remove(next);
            if (batch != null) {
                batch.write();
            }
        }
    }

    private record Batch<T>(CommitWriter<T> writer, List<T> rows) {
        void write() {
            writer.write(rows);
        }
    }
}
