// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.PersonRow.ConcurrentPost;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.people.core.internal.domain.CleanRow;
import org.shirube.people.core.internal.domain.Known;
import org.shirube.people.core.internal.domain.Lines;
import org.shirube.people.core.internal.domain.PersonField;
import org.shirube.people.core.internal.domain.RowRefused;
import org.shirube.people.core.internal.domain.RowRules;
import org.shirube.people.core.internal.domain.UnitField;
import org.shirube.people.core.internal.persistence.RowChunk;
import org.shirube.people.core.internal.persistence.Shape;
import org.shirube.people.core.internal.persistence.StageBuffers;

/** Takes rows in: checks each by itself, turns it into bytes for its table, and keeps an outline of who leads to whom. */
final class Staged {

    /** The most rows of one run; the outline of so many people takes about 200 megabytes. */
    static final int MAX_ROWS = 5_000_000;

    private static final int MAX_FILES = 1_000;

    private final LocalDate day;
    private final RowRules rules;
    private final StageBuffers buffers;
    private final Known known;
    private final Lines units = new Lines();
    private final Lines people = new Lines();
    private final Map<String, Integer> files = new HashMap<>();
    private final List<String> fileNames = new ArrayList<>();
    private final Set<String> refusedIds = new HashSet<>();
    private String lastFile = "";
    private int lastFileNo = -1;
    private boolean dated;
    private long unassigned;
    private volatile int rows;

    /**
     * @param known whom the directory knows on the day
     */
    Staged(LocalDate effective, StageBuffers buffers, Known known) {
        this.known = known;
        this.day = effective;
        this.rules = new RowRules(effective);
        this.buffers = buffers;
    }

    void add(UnitRow row) {
        int seq = next();
        try {
            CleanRow clean = rules.check(row);
            dated |= clean.dated();
            units.add(clean.externalId(), seq, clean.value(UnitField.PARENT), clean.holdsOn(day));
            String head = clean.value(UnitField.HEAD);
            if (head != null) {
                people.mention(head);
            }
            buffers.unit(seq, file(row.origin()), clean);
        } catch (RowRefused refused) {
            refuse(seq, refused.at(row.origin()));
        }
    }

    void add(PersonRow row) {
        int seq = next();
        try {
            CleanRow clean = rules.check(row);
            dated |= clean.dated();
            String unit = clean.value(PersonField.UNIT);
            if (unit != null) {
                units.mention(unit);
            }
            List<ConcurrentPost> posts = row.concurrentPosts();
            for (ConcurrentPost post : posts) {
                units.mention(post.unit().strip());
            }
            stage(seq, file(row.origin()), clean, posts);
        } catch (RowRefused refused) {
            refuse(seq, refused.at(row.origin()));
        }
    }

    private void stage(int seq, int file, CleanRow clean, List<ConcurrentPost> posts) {
        String id = clean.externalId();
        String manager = clean.value(PersonField.MANAGER);
        switch (known.see(
                id, clean.hash(), !clean.dated(), seq, file, clean.origin().row())) {
            case SAME -> people.add(id, Lines.NO_ROW, manager, true);
            case DIFFERENT -> {
                people.add(id, seq, manager, clean.holdsOn(day));
                buffers.person(seq, file, clean, posts);
            }
            case AGAIN -> {
                Origin first = new Origin(fileNames.get(known.firstFile(id) - 1), known.firstLine(id));
                refuse(known.firstSeq(id), twice(first, id));
                refuse(seq, twice(clean.origin(), id));
                people.forget(id);
            }
        }
    }

    private static RefusedRow twice(Origin origin, String id) {
        return new RefusedRow(origin, id, "externalId", RefusalReason.DUPLICATE_ID, id, "");
    }

    void refuse(RefusedRow row) {
        refuse(next(), row);
    }

    private void refuse(int seq, RefusedRow row) {
        String id = row.externalId();
        if (id == null) {
            unassigned++;
        } else {
            refusedIds.add(id);
        }
        buffers.refusal(seq, file(row.origin()), row);
    }

    private int next() {
        if (rows == MAX_ROWS) {
            throw new IllegalArgumentException("A run takes at most " + MAX_ROWS + " rows");
        }
        return ++rows;
    }

    private int file(Origin origin) {
        String name = origin.file();
        if (!name.equals(lastFile) || lastFileNo < 0) {
            lastFile = name;
            lastFileNo = files.computeIfAbsent(name, this::newFile);
        }
        return lastFileNo;
    }

    private int newFile(String name) {
        if (fileNames.size() == MAX_FILES) {
            throw new IllegalArgumentException("A run takes rows of at most " + MAX_FILES + " files");
        }
        fileNames.add(name);
        buffers.file(fileNames.size(), name);
        return fileNames.size();
    }

    boolean full() {
        return buffers.full();
    }

    List<RowChunk> chunks(boolean all) {
        return buffers.chunks(all);
    }

    void keepUnit(String id) {
        buffers.keep(Shape.UNIT, id);
    }

    /** Notes somebody who was not delivered. */
    void missing(Connection connection, String id) throws SQLException {
        buffers.missing(id);
        for (RowChunk chunk : buffers.chunks(false)) {
            chunk.write(connection);
        }
    }

    Known known() {
        return known;
    }

    void writeKept(Connection connection) throws SQLException {
        for (RowChunk chunk : buffers.chunks(true)) {
            chunk.write(connection);
        }
    }

    int rows() {
        return rows;
    }

    boolean dated() {
        return dated;
    }

    long unassigned() {
        return unassigned;
    }

    Lines units() {
        return units;
    }

    Lines people() {
        return people;
    }

    Set<String> refusedIds() {
        return refusedIds;
    }
}
