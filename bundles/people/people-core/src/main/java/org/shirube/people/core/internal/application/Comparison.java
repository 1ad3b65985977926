// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.RawRows;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.core.internal.domain.Brake;
import org.shirube.people.core.internal.domain.Known;
import org.shirube.people.core.internal.domain.Lines;
import org.shirube.people.core.internal.persistence.Deltas;
import org.shirube.people.core.internal.persistence.Difference;
import org.shirube.people.core.internal.persistence.KnownPeople;
import org.shirube.people.core.internal.persistence.RunIds;
import org.shirube.people.core.internal.persistence.RunRow;
import org.shirube.people.core.internal.persistence.SetRules;
import org.shirube.people.core.internal.persistence.Shape;
import org.shirube.people.core.internal.persistence.StagedRefusals;
import org.shirube.people.core.internal.persistence.Tuning;
import org.shirube.platform.persistence.Dialect;

/**
 * Checks staged rows beside each other and works out the difference. The outlines the reader kept in memory say whether
 * something is wrong at all; only then a statement looks for the rows.
 *
 * <p>A reference to a row of this run that was itself refused is good: it heals when that row is mended. A unit that good
 * rows refer to does not close because it was not delivered.
 */
final class Comparison {

    private final Connection connection;
    private final RunRow run;
    private final Staged staged;
    private final SetRules rules;
    private final Set<String> keptIds;
    private final LocalDate day;
    private final Supplier<UUID> ids;

    Comparison(Connection connection, RunRow run, Staged staged, Supplier<UUID> ids) {
        this.ids = ids;
        this.connection = connection;
        this.run = run;
        this.staged = staged;
        this.rules = new SetRules(connection, run.tables());
        this.keptIds = new HashSet<>(staged.refusedIds());
        this.day = run.run().effective();
    }

    Difference run(Dialect dialect, RawRows raw, Instant now) throws SQLException {
        Tuning tuning = new Tuning(connection, dialect);
        tuning.forBulk();
        tuning.sampleStaged(run.tables());
        checkRepeated();
        checkReferences();
        checkCircles(Shape.UNIT, staged.units());
        checkCircles(Shape.PERSON, staged.people());
        StagedRefusals.addRaw(connection, run.tables(), raw);
        long refused = StagedRefusals.keep(connection, run, RunIds.prefix(ids.get()), now);
        return difference(refused, tuning);
    }

    private void checkRepeated() throws SQLException {
        if (staged.units().repeated()) {
            forget(staged.units(), rules.refuseRepeated(Shape.UNIT));
        }
        if (staged.people().repeated()) {
            forget(staged.people(), rules.refuseRepeated(Shape.PERSON));
        }
    }

    private void checkReferences() throws SQLException {
        complete(Shape.UNIT, staged.units());
        complete(Shape.PERSON, staged.people());
        Collection<String> noUnit = staged.units().missing();
        Collection<String> nobody = staged.people().missing();
        List<String> units = new ArrayList<>();
        units.addAll(rules.refuseReferences(Shape.UNIT, "parent_ref", "parent", RefusalReason.UNKNOWN_UNIT, noUnit));
        units.addAll(rules.refuseReferences(Shape.UNIT, "head_ref", "head", RefusalReason.UNKNOWN_MANAGER, nobody));
        List<String> people = new ArrayList<>();
        people.addAll(rules.refuseReferences(Shape.PERSON, "unit_ref", "unit", RefusalReason.UNKNOWN_UNIT, noUnit));
        people.addAll(rules.refusePosts(noUnit));
        people.addAll(
                rules.refuseReferences(Shape.PERSON, "manager_ref", "manager", RefusalReason.UNKNOWN_MANAGER, nobody));
        forget(staged.units(), units);
        forget(staged.people(), people);
    }

    private void checkCircles(Shape shape, Lines lines) throws SQLException {
        complete(shape, lines);
        for (List<int[]> circles = lines.cycles(); !circles.isEmpty(); circles = lines.cycles()) {
            for (int[] circle : circles) {
                forget(lines, rules.refuseCircle(shape, circle));
            }
            complete(shape, lines);
        }
    }

    /** Adds from the directory whom the delivery mentions without bringing them, and those it brings badly. */
    private void complete(Shape shape, Lines lines) throws SQLException {
        Set<String> asked = new HashSet<>();
        LocalDate after = staged.dated() ? LocalDate.EPOCH.minusYears(200) : day;
        for (Set<String> batch = open(lines, asked); !batch.isEmpty(); batch = open(lines, asked)) {
            rules.stored(shape, run.run().source(), batch, day, after, (id, to, holds) -> {
                if (shape == Shape.UNIT && !keptIds.contains(id)) {
                    staged.keepUnit(id);
                }
                lines.add(id, Lines.NO_ROW, to, holds);
            });
            keptIds.forEach(id -> lines.add(id, Lines.NO_ROW, null, false));
            asked.addAll(batch);
        }
        staged.writeKept(connection);
    }

    private Set<String> open(Lines lines, Set<String> asked) {
        Set<String> batch = new HashSet<>(lines.missing());
        batch.addAll(keptIds);
        batch.removeAll(asked);
        return batch;
    }

    private void forget(Lines lines, Collection<String> ids) {
        ids.forEach(lines::forget);
        keptIds.addAll(ids);
    }

    /** Lists who was not delivered; false where the run did not know the directory beforehand. */
    private boolean listMissing() throws SQLException {
        Known known = staged.known();
        if (known.isEmpty()) {
            return false;
        }
        if (run.completePeople() && known.unseen() > 0) {
            new KnownPeople(connection, run.run().source(), day).eachPresent(id -> {
                if (known.missed(id)) {
                    staged.missing(connection, id);
                }
            });
            staged.writeKept(connection);
        }
        return true;
    }

    private Difference difference(long refused, Tuning tuning) throws SQLException {
        Deltas units = new Deltas(connection, run, Shape.UNIT, RunIds.prefix(ids.get()), tuning);
        Counts unitCounts = units.compare(
                staged.dated(),
                run.completeUnits(),
                false,
                units.delivered(staged.units().repeated()));
        Deltas people = new Deltas(connection, run, Shape.PERSON, RunIds.prefix(ids.get()), tuning);
        long delivered =
                people.delivered(staged.people().repeated()) + staged.known().skipped();
        if (staged.dated()) {
            people.fillGaps();
        }
        if (people.first()) {
            Counts created = new Counts(delivered, 0, 0, 0);
            return new Difference(staged.rows(), created, unitCounts, refused, Hold.NONE, "", true);
        }
        Counts counts = people.compare(staged.dated(), run.completePeople(), listMissing(), delivered);
        long present =
                staged.known().isEmpty() ? people.present() : staged.known().present();
        long leaving = people.leaving();
        Brake brake = new Brake(run.brakePercent());
        long unassigned = staged.unassigned();
        Hold hold = brake.decide(present, leaving, counts.ended() + unitCounts.ended(), unassigned);
        String message = brake.sentence(hold, present, leaving, unassigned);
        return new Difference(staged.rows(), counts, unitCounts, refused, hold, message, false);
    }
}
