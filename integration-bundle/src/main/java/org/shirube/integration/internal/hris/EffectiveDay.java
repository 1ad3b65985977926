// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shirube.integration.internal.mapping.DateForms;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.Row;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.integration.internal.reading.TableReader;

/** From which day rows without dates hold: today, the day in the name of the first file, or the day in its first row. */
final class EffectiveDay {

    private final Mapping mapping;
    private final Map<String, SourceFile> files;
    private final Limits limits;
    private final LocalDate today;

    EffectiveDay(Mapping mapping, Map<String, SourceFile> files, Limits limits, LocalDate today) {
        this.mapping = mapping;
        this.files = files;
        this.limits = limits;
        this.today = today;
    }

    LocalDate find() {
        Mapping.Effective how = mapping.effective();
        FileSpec first = mapping.files().values().iterator().next();
        SourceFile file = files.get(first.alias());
        if (file == null) {
            return today;
        }
        if (how.fileNamePattern() != null) {
            return fromName(file.name(), how.fileNamePattern());
        }
        return how.column() == null ? today : fromFirstRow(file, how.column(), how.dates());
    }

    private static LocalDate fromName(String name, String form) {
        DateForms dates = new DateForms(List.of(form), Set.of());
        Matcher matcher = Pattern.compile("\\d[\\d._年月日/-]*\\d日?").matcher(name);
        while (matcher.find()) {
            var day = dates.parse(matcher.group());
            if (day.isPresent()) {
                return day.get();
            }
        }
        throw Problem.of("file.no-date", name, form);
    }

    private LocalDate fromFirstRow(SourceFile file, String column, DateForms dates) {
        try (TableReader reader = TableReader.open(file, limits)) {
            int place = reader.heading().place(column);
            Row row = reader.next();
            if (row == null || row.fault() != null) {
                throw Problem.of("file.no-effective", file.name(), column);
            }
            return dates.parse(row.cells().get(place))
                    .orElseThrow(() -> Problem.of("file.no-effective", file.name(), column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
