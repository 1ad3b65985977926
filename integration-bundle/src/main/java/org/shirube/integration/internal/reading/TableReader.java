// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.problem.Problem;

/**
 * Reads the rows of a file one after the other, in memory that does not depend on the file. A row that cannot be read is
 * returned with its fault, and reading goes on behind it. Used by one thread.
 */
public final class TableReader implements Closeable {

    private static final int MAX_RESUMED = 10_000;
    private static final int RESCAN_FACTOR = 4;
    private static final long RESCAN_ALWAYS = 64L << 20;

    private final SourceFile file;
    private final char delimiter;
    private final Limits limits;
    private final RecordSplitter splitter;
    private final RowBuilder rows;
    private final Heading heading;
    private long count;
    private int resumed;
    private long rescanned;

    private TableReader(SourceFile file, Limits limits, ByteSource source) throws IOException {
        this.file = file;
        this.delimiter = file.delimiter();
        this.limits = limits;
        source.seek(FileProbe.hasUtf8Mark(file.path()) ? 3 : 0);
        splitter = new RecordSplitter(source, (byte) delimiter, limits.maxRowBytes());
        heading = readHeading(file.encoding());
        rows = new RowBuilder(heading, file.encoding(), delimiter);
    }

    /**
     * Opens a file and reads its heading.
     *
     * @throws Problem where it has no heading that can be read
     */
    public static TableReader open(SourceFile file, Limits limits) {
        try {
            ByteSource source = new ByteSource(file.path());
            try {
                return new TableReader(file, limits, source);
            } catch (Problem | IOException e) {
                source.close();
                throw e;
            }
        } catch (IOException e) {
            throw Problem.of("file.missing", file.name());
        }
    }

    /** The first line. */
    public Heading heading() {
        return heading;
    }

    /** The next row, or null after the last. */
    public @Nullable Row next() {
        try {
            RawRecord row = splitter.next();
            while (row != null && row.blank((byte) delimiter)) {
                row = splitter.next();
            }
            if (row == null) {
                return null;
            }
            countRow();
            return rows.build(brokenQuote(row) ? resume(row) : row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Heading readHeading(Encoding encoding) throws IOException {
        RawRecord first = splitter.next();
        if (first == null) {
            throw Problem.of("file.empty", file.name());
        }
        if (first.tooLong() || first.end() == RawRecord.End.IN_QUOTES) {
            throw Problem.of("file.heading-too-long", file.name());
        }
        CellDecoder decoder = new CellDecoder(encoding);
        List<@Nullable String> names = Arrays.stream(FaultyRow.cells(first, delimiter))
                .<@Nullable String>map(cell -> decoder.decode(cell, 0, cell.length))
                .toList();
        if (names.isEmpty() || names.contains(null)) {
            throw Problem.of(
                    "file.heading-encoding", file.name(), encoding.charset().displayName());
        }
        return new Heading(file.name(), names.stream().map(String::valueOf).toList());
    }

    /**
     * A quote that is never closed, or only where another one was meant to open, takes the rows below it along; they are
     * read again without it. A row of several lines whose quotes add up is taken as it is: nobody's text becomes a row.
     */
    private static boolean brokenQuote(RawRecord row) {
        return row.severalLines() && (row.end() == RawRecord.End.IN_QUOTES || row.strayText());
    }

    private RawRecord resume(RawRecord row) {
        rescanned += splitter.position() - row.nextLine();
        if (++resumed > MAX_RESUMED || rescanned > RESCAN_ALWAYS + RESCAN_FACTOR * splitter.position()) {
            throw Problem.of("file.quotes", file.name());
        }
        splitter.resumeAtSecondLine(row);
        return row.firstLine();
    }

    private void countRow() {
        if (++count > limits.maxRows()) {
            throw Problem.of("file.too-many-rows", file.name(), limits.maxRows());
        }
    }

    @Override
    public void close() throws IOException {
        splitter.close();
    }
}
