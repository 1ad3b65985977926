// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
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
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private long count;
    private int resumed;
    private long rescanned;
    private boolean end;

    private TableReader(SourceFile file, TableFormat format, Limits limits, ByteSource source) throws IOException {
        this.file = file;
        this.delimiter = format.delimiter();
        this.limits = limits;
        boolean mark = FileProbe.hasUtf8Mark(file.path());
        source.seek(mark ? 3 : 0);
        Encoding encoding = mark ? Encoding.UTF_8 : decided(format.encoding());
        splitter = new RecordSplitter(source, (byte) delimiter, limits.maxRowBytes());
        heading = readHeading(encoding);
        rows = new RowBuilder(heading, encoding);
    }

    /**
     * Opens a file and reads its heading.
     *
     * @throws Problem where it has no heading that can be read
     */
    public static TableReader open(SourceFile file, TableFormat format, Limits limits) {
        try {
            ByteSource source = new ByteSource(file.path());
            try {
                return new TableReader(file, format, limits, source);
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
            while (ready.isEmpty() && !end) {
                fill();
            }
            return ready.poll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Encoding decided(Encoding declared) throws IOException {
        return declared == Encoding.AUTO ? EncodingDetector.detect(file.path()) : declared;
    }

    private Heading readHeading(Encoding encoding) throws IOException {
        RawRecord first = splitter.next();
        if (first == null) {
            throw Problem.of("file.empty", file.name());
        }
        if (first.tooLong() || first.end() == RawRecord.End.IN_QUOTES) {
            throw Problem.of("file.heading-too-long", file.name());
        }
        Chunk chunk = new Chunk(delimiter);
        chunk.add(first);
        String[] cells = chunk.cells().get(0);
        CellDecoder decoder = new CellDecoder(encoding);
        List<@Nullable String> names = cells == null
                ? List.of()
                : Arrays.stream(cells).<@Nullable String>map(decoder::decode).toList();
        if (names.isEmpty() || names.contains(null)) {
            throw Problem.of(
                    "file.heading-encoding", file.name(), encoding.charset().displayName());
        }
        return new Heading(file.name(), names.stream().map(String::valueOf).toList());
    }

    private void fill() throws IOException {
        Chunk chunk = new Chunk(delimiter);
        while (!chunk.full()) {
            RawRecord row = splitter.next();
            if (row == null) {
                end = true;
                break;
            }
            if (row.blank((byte) delimiter)) {
                continue;
            }
            countRow();
            chunk.add(brokenQuote(row) ? resume(row) : row);
        }
        List<String @Nullable []> cells = chunk.cells();
        for (int i = 0; i < cells.size(); i++) {
            ready.add(rows.build(chunk.rows().get(i), cells.get(i)));
        }
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
