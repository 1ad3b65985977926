// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.Change.Kind;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.core.internal.persistence.ChangeStore;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.Shape;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** Pages through the changes of a run: units first, then people. */
final class ChangePages {

    private final RunRow run;
    private final ChangeStore units;
    private final ChangeStore people;

    ChangePages(Connection connection, RunRow run) {
        this.run = run;
        this.units = new ChangeStore(connection, run, Shape.UNIT);
        this.people = new ChangeStore(connection, run, Shape.PERSON);
    }

    Page<Change> page(Set<Kind> wanted, PageRequest page) throws SQLException {
        Set<Kind> kinds = wanted.isEmpty() ? EnumSet.allOf(Kind.class) : wanted;
        ImportRun.State state = run.run().state();
        if (state != ImportRun.State.WAITING && state != ImportRun.State.APPLIED) {
            return new Page<>(List.of(), false);
        }
        int unitCount = (int) Math.min(Integer.MAX_VALUE, count(run.run().units(), kinds));
        List<Change> found = new ArrayList<>();
        int wantedRows = page.limit() + 1;
        if (page.offset() < unitCount) {
            found.addAll(read(units, kinds, page.offset(), wantedRows));
        }
        if (found.size() < wantedRows) {
            found.addAll(read(people, kinds, Math.max(0, page.offset() - unitCount), wantedRows - found.size()));
        }
        return Page.of(found, page.limit());
    }

    private List<Change> read(ChangeStore of, Set<Kind> kinds, int offset, int limit) throws SQLException {
        return run.run().state() == ImportRun.State.WAITING
                ? of.waiting(kinds, offset, limit)
                : of.applied(kinds, offset, limit);
    }

    private static long count(Counts counts, Set<Kind> kinds) {
        return (kinds.contains(Kind.CREATED) ? counts.created() : 0)
                + (kinds.contains(Kind.CHANGED) ? counts.changed() : 0)
                + (kinds.contains(Kind.ENDED) ? counts.ended() : 0);
    }
}
