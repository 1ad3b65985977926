// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.bench;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shirube.integration.internal.joining.Picture;
import org.shirube.integration.internal.joining.PictureSink;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.MappingParser;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;

/** From a file to checked rows of people, against FastCSV reading the same file into strings. */
public final class ReadBench {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReadBench() {}

    /**
     * @param arguments {@code --rows N}, {@code --rounds N}, {@code --encoding NAME}, {@code --quoted}
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        int rows = Integer.parseInt(option(options, "--rows", "1000000"));
        Charset charset = Charset.forName(option(options, "--encoding", "UTF-8"));
        Path file = Files.createTempFile("shirube-bench", ".csv");
        try {
            new ExportFile(options.contains("--quoted")).write(file, rows, charset);
            System.out.printf(Locale.ROOT, "%d rows, %d MB, %s%n", rows, Files.size(file) >> 20, charset);
            for (int round = Integer.parseInt(option(options, "--rounds", "3")); round > 0; round--) {
                double peer = peer(file, charset, rows);
                long cpu = CPU.getProcessCpuTime();
                double ours = ours(file, rows);
                double worked = (CPU.getProcessCpuTime() - cpu) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "read ours=%.2f peer=%.2f ratio=%.2f (s; ours %.2f µs a row, %.2f µs of processor)%n",
                        ours,
                        peer,
                        ours / peer,
                        ours * 1e6 / rows,
                        worked * 1e6 / rows);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static double peer(Path file, Charset charset, int rows) throws IOException {
        long start = System.nanoTime();
        long cells = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, charset)) {
            for (CsvRecord row : csv) {
                cells += row.getFields().size();
            }
        }
        require(cells == 20L * (rows + 1));
        return seconds(start);
    }

    private static double ours(Path file, int rows) {
        Mapping mapping = MappingParser.parse("bench", ExportFile.MAPPING);
        FileSpec spec = mapping.files().get("employees");
        long start = System.nanoTime();
        Counting counting = new Counting();
        try (SourceFile source = SourceFile.open("employees.csv", file, spec.format(), Limits.DEFAULT)) {
            new Picture(mapping, Map.of("employees", source), Limits.DEFAULT).read(DAY, counting);
        }
        require(counting.people >= rows && counting.refused == 0 && counting.lastPerson == rows + 1);
        return seconds(start);
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new IllegalStateException("not what was to be measured");
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }

    private static final class Counting implements PictureSink {
        private long people;
        private long refused;
        private long lastPerson;

        @Override
        public void unit(UnitRow row) {
            require(!row.name().isEmpty());
        }

        @Override
        public void person(PersonRow row) {
            people++;
            lastPerson = row.origin().row();
        }

        @Override
        public void refuse(RefusedRow row) {
            refused++;
        }
    }
}
