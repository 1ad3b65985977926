// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shirube.people.api.imports.RefusalReason;

/** Reads bytes as a table. */
final class Csv {

    private static final TableFormat AUTO = new TableFormat(Encoding.AUTO, ',', false);

    private Csv() {}

    static List<Row> rows(Path folder, byte[] bytes) {
        return rows(folder, bytes, AUTO, Limits.DEFAULT);
    }

    static List<Row> rows(Path folder, byte[] bytes, TableFormat format, Limits limits) {
        try {
            Path file = Files.write(folder.resolve("in.csv"), bytes);
            return rows(file, format, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(Path file, TableFormat format, Limits limits) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (SourceFile source = SourceFile.open(file.getFileName().toString(), file, format, limits);
                TableReader reader = TableReader.open(source, limits)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The reasons of refused rows by line, as {@code line:REASON}. */
    static List<String> faults(List<Row> rows) {
        List<String> faults = new ArrayList<>();
        for (Row row : rows) {
            Fault fault = row.fault();
            if (fault != null) {
                RefusalReason reason = fault.reason();
                faults.add(row.line() + ":" + reason);
            }
        }
        return faults;
    }
}
