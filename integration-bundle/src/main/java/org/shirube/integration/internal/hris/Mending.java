// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.integration.internal.hris.Delivery.NamedFile;
import org.shirube.integration.internal.joining.ColumnsOf;
import org.shirube.integration.internal.joining.PictureSink;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Encoding;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.TableFormat;
import org.shirube.integration.internal.reading.Temporary;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;

/**
 * Reads one mended row with the mapping of its source. Where people are joined from several files, the others are taken
 * from the delivery the row came with, as long as it is there.
 */
final class Mending {

    private static final int MAX_ROW = 20_000;

    private final HrisSources sources;
    private final Runs runs;
    private final ReadingThreads threads;

    Mending(HrisSources sources, Runs runs, ReadingThreads threads) {
        this.sources = sources;
        this.runs = runs;
        this.threads = threads;
    }

    ImportRunId mend(Actor actor, UUID quarantined, String raw) {
        QuarantinedRow row =
                runs.people().quarantined(actor, quarantined).orElseThrow(() -> Problem.of("inbox.no-row"));
        if (raw.isBlank() || raw.length() > MAX_ROW) {
            throw Problem.of("inbox.not-one-row");
        }
        Mapping mapping = sources.mappings().get(row.source());
        String fileName = row.row().origin().file();
        FileSpec file = mapping.fileOf(fileName).orElseThrow(() -> Problem.of("inbox.no-heading", fileName));
        if (!streams(mapping, file)) {
            throw Problem.of("inbox.not-mendable", fileName);
        }
        return read(actor, row, mapping, file, raw);
    }

    /** Whether a row of the file is a person or a unit by itself, not a part of one. */
    private static boolean streams(Mapping mapping, FileSpec file) {
        return mapping.people() != null && mapping.people().file().equals(file.alias())
                || mapping.units() != null && mapping.units().file().equals(file.alias());
    }

    private ImportRunId read(Actor actor, QuarantinedRow row, Mapping mapping, FileSpec file, String raw) {
        Path single = single(mapping, file, row.row().origin().file(), raw);
        try {
            Mapping alone = plain(mapping, file);
            Delivery delivery = new Delivery(alone, files(row, mapping, alone, file, single));
            OpenDelivery open = runs.open(delivery, Limits.DEFAULT);
            try {
                OneRow.check(open);
            } catch (Problem e) {
                open.close();
                throw e;
            }
            ImportOptions options = new ImportOptions(
                    mapping.source(),
                    "mended " + row.id() + " " + delivery.fingerprint(Limits.DEFAULT),
                    open.effective(),
                    false,
                    false,
                    100);
            return threads.start(
                    () -> {
                        open.close();
                        Temporary.delete(single);
                    },
                    begun -> runs.compare(actor, options, open, begun));
        } catch (RuntimeException e) {
            Temporary.delete(single);
            throw e;
        }
    }

    private Path single(Mapping mapping, FileSpec file, String fileName, String raw) {
        try {
            String heading = sources.headings()
                    .line(mapping.source(), file.alias())
                    .orElseThrow(() -> Problem.of("inbox.no-heading", fileName));
            Path path = Temporary.file(".csv");
            Files.writeString(path, heading + raw.strip() + "\n");
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same mapping for a file that we wrote ourselves: UTF-8, not packed. */
    private static Mapping plain(Mapping mapping, FileSpec file) {
        Map<String, FileSpec> files = new HashMap<>();
        TableFormat format = new TableFormat(Encoding.UTF_8, file.format().delimiter(), false);
        files.put(file.alias(), new FileSpec(file.alias(), file.pattern(), format, file.key()));
        boolean ofPeople = mapping.people() != null && mapping.people().file().equals(file.alias());
        boolean ofUnits = mapping.units() != null && mapping.units().file().equals(file.alias());
        Mapping alone = new Mapping(
                mapping.revision(),
                mapping.source(),
                mapping.description(),
                false,
                false,
                new Mapping.Effective(null, null, mapping.effective().dates()),
                files,
                ofPeople ? mapping.people() : null,
                ofUnits ? mapping.units() : null);
        for (String alias : ColumnsOf.joined(alone)) {
            FileSpec other = mapping.files().get(alias);
            if (other != null) {
                files.putIfAbsent(alias, other);
            }
        }
        return alone;
    }

    private Map<String, NamedFile> files(
            QuarantinedRow row, Mapping mapping, Mapping alone, FileSpec file, Path single) {
        Map<String, NamedFile> files = new HashMap<>();
        if (alone.files().size() > 1) {
            Claim claim = sources.intake(mapping.source())
                    .flatMap(intake -> intake.claimOf(row.run()))
                    .or(() -> sources.uploads().of(mapping.source(), row.run()))
                    .orElseThrow(() ->
                            Problem.of("inbox.not-mendable", row.row().origin().file()));
            try {
                files.putAll(Delivery.of(mapping, claim.files()).files());
                files.keySet().retainAll(alone.files().keySet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        files.put(file.alias(), new NamedFile(row.row().origin().file(), single));
        return files;
    }

    /** Makes sure that the text is one row and that it can be used now. */
    private static final class OneRow implements PictureSink {
        private Optional<RefusedRow> refused = Optional.empty();
        private long lastRow;
        private boolean several;

        static void check(OpenDelivery delivery) {
            OneRow row = new OneRow();
            delivery.read(row);
            row.refused.ifPresent(bad -> {
                throw Problem.of("inbox.still-wrong", bad.column(), bad.reason().name());
            });
            if (row.several || row.lastRow == 0) {
                throw Problem.of("inbox.not-one-row");
            }
        }

        @Override
        public void unit(UnitRow row) {
            seen(row.origin().row());
        }

        @Override
        public void person(PersonRow row) {
            seen(row.origin().row());
        }

        @Override
        public void refuse(RefusedRow row) {
            refused = Optional.of(row);
        }

        private void seen(long row) {
            several |= lastRow > 0 && row != lastRow;
            lastRow = row;
        }
    }
}
