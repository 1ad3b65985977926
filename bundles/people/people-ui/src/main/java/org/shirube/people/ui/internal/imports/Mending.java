// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;

/** The runs behind mending one row. At most one of them waits, and none is left behind. */
final class Mending {

    private final PeopleImport imports;
    private final ImportInbox inbox;
    private final QuarantinedRow row;
    private @Nullable ImportRunId current;

    Mending(PeopleImport imports, ImportInbox inbox, QuarantinedRow row) {
        this.imports = imports;
        this.inbox = inbox;
        this.row = row;
    }

    /** Starts a dry run of this text in place of the one before. */
    void check(Actor actor, String raw) {
        abandon(actor);
        current = inbox.mend(actor, row.id(), raw);
    }

    /** The present run; null where nothing is being checked. */
    @Nullable
    ImportRun run(Actor actor) {
        ImportRunId id = current;
        return id == null ? null : imports.run(actor, id).orElse(null);
    }

    /** Why the mended text was refused again. The trial is thrown away, so that it does not stand in quarantine twice. */
    List<RefusedRow> refusedAgain(Actor actor) {
        List<QuarantinedRow> again =
                imports.quarantine(actor, current, PageRequest.first(10)).items();
        again.forEach(trial -> imports.settle(actor, trial.id(), QuarantinedRow.State.DROPPED));
        abandon(actor);
        return again.stream().map(QuarantinedRow::row).toList();
    }

    /** Writes it and settles the row. */
    ImportRun apply(Actor actor) {
        ImportRunId id = Objects.requireNonNull(current, "checked before it is applied");
        ImportRun run = imports.apply(actor, id, false);
        if (run.state() == ImportRun.State.APPLIED) {
            imports.settle(actor, row.id(), QuarantinedRow.State.MENDED);
            current = null;
        }
        return run;
    }

    /** Throws a run that still waits away. */
    void abandon(Actor actor) {
        ImportRun run = run(actor);
        current = null;
        if (run != null && run.state() == ImportRun.State.WAITING) {
            imports.discard(actor, run.id());
        }
    }
}
