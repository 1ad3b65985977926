// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.mapping.CellFault;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.RowView.Columns;
import org.shirube.integration.internal.reading.Fault;
import org.shirube.integration.internal.reading.Heading;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.ReadAhead;
import org.shirube.integration.internal.reading.Row;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.integration.internal.reading.TableReader;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RefusedRow;

/** Streams the good rows of one file and refuses the others, naming whom they are about where that can be trusted. */
final class RowSource {

    private static final char REPLACEMENT = '\uFFFD';

    private final SourceFile file;
    private final Limits limits;
    private final Refusals refusals;
    private final Heading heading;
    private final Columns columns;
    private Consumer<String> refusedId = id -> {};

    /** Takes refused rows. */
    interface Refusals {
        void refuse(RefusedRow row);
    }

    RowSource(SourceFile file, Limits limits, Refusals refusals) {
        this.file = file;
        this.limits = limits;
        this.refusals = refusals;
        try (TableReader reader = TableReader.open(file, limits)) {
            heading = reader.heading();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns = new Columns(heading);
    }

    String fileName() {
        return file.name();
    }

    Heading heading() {
        return heading;
    }

    Columns columns() {
        return columns;
    }

    /** Also tells the id of every refused row, where it could be read. */
    void onRefusal(Consumer<String> id) {
        refusedId = id;
    }

    /**
     * @param idOf the id in a row; may fail
     * @param use takes good rows; refuses one by a {@link CellFault}
     */
    void read(Function<RowView, String> idOf, Consumer<RowView> use) {
        try (ReadAhead rows = new ReadAhead(TableReader.open(file, limits))) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                RowView view = new RowView(columns, new Origin(file.name(), row.line()), row.cells(), row::raw);
                Fault fault = row.fault();
                if (fault != null) {
                    refuse(view, fault, id(idOf, view));
                } else {
                    use(idOf, view, use);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void use(Function<RowView, String> idOf, RowView view, Consumer<RowView> use) {
        try {
            use.accept(view);
        } catch (CellFault e) {
            refuse(e.row(), e.fault(), id(idOf, view));
        }
    }

    private void refuse(RowView row, Fault fault, @Nullable String id) {
        if (id != null) {
            refusedId.accept(id);
        }
        refusals.refuse(new RefusedRow(
                row.origin(),
                id,
                fault.column(),
                fault.reason(),
                fault.value(),
                row.raw().get()));
    }

    private static @Nullable String id(Function<RowView, String> idOf, RowView view) {
        try {
            String id = idOf.apply(view);
            return id.isEmpty() || id.indexOf(REPLACEMENT) >= 0 ? null : id;
        } catch (CellFault | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
