// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shirube.people.api.imports.PersonRow.ConcurrentPost;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.core.internal.domain.CleanRow;
import org.shirube.people.core.internal.domain.SearchText;
import org.shirube.people.core.internal.domain.UnitField;
import org.shirube.platform.persistence.Dialect;

/** Turns rows into chunks for the tables of a run. Used by the thread that reads. */
public final class StageBuffers {

    private static final String HEAD = "seq, file_no, line, external_id, valid_from, valid_to, dated, ";

    private final Map<Shape, RowBuffer> rows = new EnumMap<>(Shape.class);
    private final Map<Shape, RowBuffer> kept = new EnumMap<>(Shape.class);
    private final RowBuffer posts;
    private final RowBuffer refusals;
    private final RowBuffer files;
    private final RowBuffer missing;

    public StageBuffers(StageTables tables, Dialect dialect) {
        for (Shape shape : Shape.values()) {
            rows.put(shape, buffer(dialect, tables.rows(shape), HEAD + shape.content()));
            kept.put(shape, buffer(dialect, tables.kept(shape), "external_id"));
        }
        posts = buffer(dialect, tables.posts(), "seq, ordinal, unit_ref, position_title");
        refusals = buffer(
                dialect,
                tables.refusals(),
                "seq, file_no, line, external_id, column_name, reason, offending, raw_text");
        files = buffer(dialect, tables.files(), "file_no, file_name");
        missing = buffer(dialect, tables.missing(), "external_id");
    }

    /** Puts a unit down. */
    public void unit(int seq, int file, CleanRow row) {
        RowBuffer out = head(Shape.UNIT, seq, file, row);
        String name = row.value(UnitField.NAME);
        out.text(SearchText.normalise(name == null ? "" : name))
                .bigint(row.hash())
                .end();
    }

    /** Puts a person down. */
    public void person(int seq, int file, CleanRow row, List<ConcurrentPost> concurrent) {
        RowBuffer out = head(Shape.PERSON, seq, file, row);
        out.text(row.personSortKey())
                .text(row.personSearchText())
                .bigint(row.hash())
                .end();
        for (int i = 0; i < concurrent.size(); i++) {
            ConcurrentPost post = concurrent.get(i);
            posts.integer(seq)
                    .smallint(i + 1)
                    .text(post.unit().strip())
                    .text(post.position())
                    .end();
        }
    }

    /** Puts a refused row down; what it is about stays as it is. */
    public void refusal(int seq, int file, RefusedRow row) {
        String raw = row.raw();
        refusals.integer(seq)
                .integer(file)
                .bigint(row.origin().row())
                .text(row.externalId())
                .text(cut(row.column(), 200))
                .text(row.reason().name())
                .text(cut(row.value(), 200))
                .text(raw.isEmpty() ? null : cut(raw, RefusedRow.MAX_RAW))
                .end();
        String id = row.externalId();
        if (id != null) {
            keep(Shape.PERSON, id);
            keep(Shape.UNIT, id);
        }
    }

    /** Lets somebody stay as they are. */
    public void keep(Shape shape, String externalId) {
        buffer(kept, shape).text(externalId).end();
    }

    /** Notes a person of the directory who was not delivered. */
    public void missing(String externalId) {
        missing.text(externalId).end();
    }

    /** Names a file. */
    public void file(int number, String name) {
        files.integer(number).text(cut(name, 300)).end();
    }

    /** Chunks that are large enough, or all that there is. */
    public List<RowChunk> chunks(boolean all) {
        List<RowChunk> ready = new ArrayList<>();
        rows.values().forEach(buffer -> take(buffer, all, ready));
        kept.values().forEach(buffer -> take(buffer, all, ready));
        List.of(posts, refusals, files, missing).forEach(buffer -> take(buffer, all, ready));
        return ready;
    }

    /** Whether a chunk is large enough to be written. */
    public boolean full() {
        return buffer(rows, Shape.PERSON).full()
                || refusals.full()
                || buffer(rows, Shape.UNIT).full();
    }

    private static void take(RowBuffer buffer, boolean all, List<RowChunk> ready) {
        if (buffer.full() || (all && !buffer.empty())) {
            ready.add(buffer.take());
        }
    }

    private RowBuffer head(Shape shape, int seq, int file, CleanRow row) {
        RowBuffer out = buffer(rows, shape)
                .integer(seq)
                .integer(file)
                .bigint(row.origin().row())
                .text(row.externalId())
                .date(row.from())
                .date(row.until())
                .bool(row.dated());
        for (String value : row.values()) {
            out.text(value);
        }
        return out;
    }

    private static RowBuffer buffer(Map<Shape, RowBuffer> of, Shape shape) {
        RowBuffer buffer = of.get(shape);
        if (buffer == null) {
            throw new IllegalStateException("no buffer for " + shape);
        }
        return buffer;
    }

    /** Cuts, and drops what PostgreSQL cannot hold: a refused row is exactly the one that may contain it. */
    static String cut(String text, int limit) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
        if (clean.length() <= limit) {
            return wellFormed(clean);
        }
        return wellFormed(clean.substring(0, limit));
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    private static RowBuffer buffer(Dialect dialect, String table, String columns) {
        return dialect == Dialect.POSTGRESQL ? new CopyBuffer(table, columns) : new BatchBuffer(table, columns);
    }
}
