// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RawRows;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.people.core.internal.persistence.RowChunk;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.RunStore;

/** A run that takes rows. */
final class Draft implements ImportDraft {

    private final RunRow run;
    private final Staged staged;
    private final DraftWriter writer;
    private final RunStore runs;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Ending ending;
    private volatile State state = State.READING;
    private boolean closed;

    Draft(
            RunRow run,
            Staged staged,
            DraftWriter writer,
            RunStore runs,
            Clock clock,
            Supplier<UUID> ids,
            Ending ending) {
        this.ids = ids;
        this.run = run;
        this.staged = staged;
        this.writer = writer;
        this.runs = runs;
        this.clock = clock;
        this.ending = ending;
    }

    @Override
    public ImportRunId id() {
        return run.run().id();
    }

    @Override
    public void add(UnitRow row) {
        open();
        staged.add(row);
        handOver();
    }

    @Override
    public void add(PersonRow row) {
        open();
        staged.add(row);
        handOver();
    }

    @Override
    public void refuse(RefusedRow row) {
        open();
        staged.refuse(row);
        handOver();
    }

    @Override
    public ImportRun compare(RawRows raw) {
        open();
        closed = true;
        state = State.COMPARING;
        try {
            staged.chunks(true).forEach(this::submit);
            writer.submit(connection -> runs.waiting(
                    connection,
                    run.no(),
                    new Comparison(connection, run, staged, ids).run(runs.dialect(), raw, clock.instant())));
            writer.finish();
        } catch (RuntimeException e) {
            giveUp("The rows could not be compared; nothing was written.");
            throw e;
        }
        ending.compared().accept(run);
        return ending.reread().apply(run, "");
    }

    @Override
    public void fail(String message) {
        if (!closed) {
            closed = true;
            giveUp(message);
        }
    }

    @Override
    public void close() {
        fail("The rows were not read to their end; nothing was written.");
    }

    /** How far it is. */
    ImportRun progress(ImportRun stored) {
        return new ImportRun(
                stored.id(),
                stored.source(),
                stored.delivery(),
                state,
                stored.effective(),
                stored.startedBy(),
                stored.startedAt(),
                null,
                staged.rows(),
                stored.people(),
                stored.units(),
                stored.refused(),
                stored.hold(),
                stored.message());
    }

    private void handOver() {
        if (staged.full()) {
            staged.chunks(false).forEach(this::submit);
        }
    }

    private void submit(RowChunk chunk) {
        writer.submit(chunk::write);
    }

    private void giveUp(String message) {
        writer.abort();
        ending.reread().apply(run, message);
    }

    private void open() {
        if (closed) {
            throw new IllegalStateException("the draft is closed");
        }
    }

    /**
     * What the service does when a draft ends.
     *
     * @param compared forgets the draft
     * @param reread marks the run as failed where a message is given, forgets the draft, and reads the run
     */
    record Ending(Consumer<RunRow> compared, BiFunction<RunRow, String, ImportRun> reread) {}
}
