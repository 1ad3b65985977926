// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * The refused rows of a run as a file for whoever sent them: UTF-8 with a byte order mark, so that spreadsheets read it,
 * and no cell that a spreadsheet would take for a formula.
 */
final class ErrorFile {

    /** Its name beside the files of the delivery. */
    static final String NAME = "quarantine.csv";

    private static final int PAGE = 1_000;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final PeopleImport people;

    ErrorFile(PeopleImport people) {
        this.people = people;
    }

    /** Writes the file, where rows were refused. An unfinished one is never left under its name. */
    void write(Actor actor, ImportRunId run, Path folder) throws IOException {
        Page<QuarantinedRow> page = people.quarantine(actor, run, PageRequest.first(PAGE));
        if (page.items().isEmpty()) {
            return;
        }
        Path part = folder.resolve("." + NAME);
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(start(out))) {
            csv.writeRecord("file", "row", "column", "reason", "value", "raw");
            for (int offset = 0; !page.items().isEmpty(); offset += PAGE) {
                page = people.quarantine(actor, run, new PageRequest(offset, PAGE));
                page.items().forEach(row -> write(csv, row.row()));
            }
        }
        Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A text that a spreadsheet shows instead of computing. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Writer start(Writer out) throws IOException {
        out.write('\uFEFF');
        return out;
    }

    private static void write(CsvWriter csv, RefusedRow row) {
        csv.writeRecord(
                harmless(row.origin().file()),
                Long.toString(row.origin().row()),
                harmless(row.column()),
                row.reason().name(),
                harmless(row.value()),
                harmless(row.raw()));
    }
}
