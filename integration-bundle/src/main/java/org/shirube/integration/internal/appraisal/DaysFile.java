// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.AppraisalDay;
import org.shirube.integration.internal.mapping.DateForms;
import org.shirube.integration.internal.mapping.PlainText;
import org.shirube.integration.internal.reading.Encoding;
import org.shirube.integration.internal.reading.Fault;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.Row;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.integration.internal.reading.TableFormat;
import org.shirube.integration.internal.reading.TableReader;
import org.shirube.people.api.imports.RefusalReason;

/**
 * What stands in a file of days.
 *
 * @param rows that can be read
 * @param faults rows that cannot
 */
record DaysFile(List<AppraisalDay> rows, List<BadRow> faults) {

    private static final TableFormat CSV = new TableFormat(Encoding.AUTO, ',', false);
    private static final Limits LIMITS = new Limits(256L << 20, 1_000_000, 64 << 10, 1);

    /**
     * A row that cannot be used.
     *
     * @param reason why, in capital letters
     */
    record BadRow(long line, String reason) {}

    /**
     * @throws org.shirube.integration.internal.problem.Problem where the file cannot be read at all
     */
    static DaysFile read(String name, Path path, String personColumn, String dayColumn) {
        try (SourceFile file = SourceFile.open(name, path, CSV, LIMITS);
                TableReader table = TableReader.open(file, LIMITS)) {
            int person = table.heading().place(personColumn);
            int day = table.heading().place(dayColumn);
            DaysFile read = new DaysFile(new ArrayList<>(), new ArrayList<>());
            DateForms forms = DateForms.unmistakable();
            for (@Nullable Row row = table.next(); row != null; row = table.next()) {
                read.add(row, person, day, forms);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Row row, int person, int day, DateForms forms) {
        Fault fault = row.fault();
        if (fault != null) {
            refuse(row, fault.reason());
            return;
        }
        String id = PlainText.of(row.cells().get(person)).strip();
        Optional<LocalDate> date = forms.parse(row.cells().get(day));
        if (id.isEmpty()) {
            refuse(row, RefusalReason.MISSING_VALUE);
        } else if (date.isEmpty()) {
            refuse(row, RefusalReason.BAD_DATE);
        } else {
            rows.add(new AppraisalDay(row.line(), id, date.get()));
        }
    }

    private void refuse(Row row, RefusalReason reason) {
        faults.add(new BadRow(row.line(), reason.name()));
    }
}
