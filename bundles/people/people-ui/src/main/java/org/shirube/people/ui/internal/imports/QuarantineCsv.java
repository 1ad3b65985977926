// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * Writes the quarantine as a file for a spreadsheet. A cell that a spreadsheet would run as a formula gets an apostrophe
 * in front, as the OWASP advice on CSV injection has it.
 */
final class QuarantineCsv {

    private static final List<String> HEADING =
            List.of("source", "file", "row", "column", "reason", "explanation", "value", "raw", "refusedAt");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssXXX", Locale.ROOT);
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final PeopleImport imports;
    private final UnaryOperator<String> words;
    private final ZoneId zone;

    /**
     * @param words the text of a key in the language of the person who gets the file
     * @param zone that person's zone
     */
    QuarantineCsv(PeopleImport imports, UnaryOperator<String> words, ZoneId zone) {
        this.imports = imports;
        this.words = words;
        this.zone = zone;
    }

    /** Writes all of it, a page at a time; the stream is left open. */
    void write(Actor actor, @Nullable ImportRunId run, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(
                HEADING.stream().map(name -> words.apply("people.csv." + name)).toList());
        int offset = 0;
        Page<QuarantinedRow> page;
        do {
            page = imports.quarantine(actor, run, new PageRequest(offset, PageRequest.MAX_LIMIT));
            page.items().forEach(row -> csv.writeRecord(record(row)));
            offset += page.items().size();
        } while (page.more());
        csv.flush();
    }

    private String[] record(QuarantinedRow kept) {
        RefusedRow row = kept.row();
        return new String[] {
            harmless(kept.source()),
            harmless(row.origin().file()),
            String.valueOf(row.origin().row()),
            harmless(Columns.name(words, row.column())),
            row.reason().name(),
            words.apply("people.refusal." + row.reason()),
            harmless(row.value()),
            harmless(row.raw()),
            MOMENT.format(kept.refusedAt().atZone(zone))
        };
    }

    /** The text as a spreadsheet shows it and does not run it. */
    static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && STARTS_FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
