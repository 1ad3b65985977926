// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;

/** One run of {@link InMemoryPeopleImport}. */
final class MemoryRun implements ImportDraft {

    private final ImportRunId id = new ImportRunId(UUID.randomUUID());
    private final Instant startedAt = Instant.now();
    private final String startedBy;
    private final ImportOptions options;
    private final Map<String, List<PersonRow>> peopleNow;
    private final Map<String, List<UnitRow>> unitsNow;
    private final Map<String, List<PersonRow>> people = new LinkedHashMap<>();
    private final Map<String, List<UnitRow>> units = new LinkedHashMap<>();
    private final List<QuarantinedRow> quarantine = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private State state = State.READING;
    private Hold hold = Hold.NONE;
    private String message = "";
    private long rows;
    private Counts peopleCounts = Counts.NONE;
    private Counts unitCounts = Counts.NONE;

    MemoryRun(
            String startedBy,
            ImportOptions options,
            Map<String, List<PersonRow>> peopleNow,
            Map<String, List<UnitRow>> unitsNow) {
        this.startedBy = startedBy;
        this.options = options;
        this.peopleNow = peopleNow;
        this.unitsNow = unitsNow;
    }

    @Override
    public ImportRunId id() {
        return id;
    }

    @Override
    public synchronized void add(UnitRow row) {
        reading();
        rows++;
        units.computeIfAbsent(row.externalId(), key -> new ArrayList<>()).add(row);
    }

    @Override
    public synchronized void add(PersonRow row) {
        reading();
        rows++;
        people.computeIfAbsent(row.externalId(), key -> new ArrayList<>()).add(row);
    }

    @Override
    public synchronized void refuse(RefusedRow row) {
        reading();
        rows++;
        quarantine.add(new QuarantinedRow(
                UUID.randomUUID(), id, options.source(), row, QuarantinedRow.State.OPEN, Instant.now()));
    }

    @Override
    public synchronized ImportRun compare(RawRows raw) {
        reading();
        new MemoryChecks(people, units, peopleNow.keySet(), unitsNow.keySet(), raw)
                .refused()
                .forEach(this::refuse);
        state = State.WAITING;
        Set<String> refused = new HashSet<>();
        quarantine.forEach(row -> {
            if (row.row().externalId() != null) {
                refused.add(row.row().externalId());
            }
        });
        people.keySet().removeAll(refused);
        boolean unknown = quarantine.stream().anyMatch(row -> row.row().externalId() == null);
        unitCounts = count(units, unitsNow, refused, options.completeUnits(), Change.About.UNIT);
        peopleCounts = count(people, peopleNow, refused, options.completePeople() && !unknown, Change.About.PERSON);
        if (unknown && options.completePeople()) {
            hold = Hold.INCOMPLETE;
        } else if (peopleCounts.ended() * 100.0 > options.brakePercent() * peopleNow.size()) {
            hold = Hold.BRAKE;
        }
        return asRun();
    }

    @Override
    public synchronized void fail(String why) {
        finish(State.FAILED, why);
    }

    @Override
    public synchronized void close() {
        if (state == State.READING) {
            finish(State.FAILED, "closed before it was compared");
        }
    }

    synchronized void finish(State last, String why) {
        state = last;
        message = why;
        people.clear();
        units.clear();
    }

    synchronized void applyTo(Map<String, List<PersonRow>> allPeople, Map<String, List<UnitRow>> allUnits) {
        changes.stream().filter(change -> change.kind() == Change.Kind.ENDED).forEach(change -> {
            if (change.about() == Change.About.PERSON) {
                allPeople.remove(change.externalId());
            } else {
                allUnits.remove(change.externalId());
            }
        });
        allPeople.putAll(people);
        allUnits.putAll(units);
        state = State.APPLIED;
    }

    synchronized ImportRun asRun() {
        return new ImportRun(
                id,
                options.source(),
                options.delivery(),
                state,
                options.effective(),
                startedBy,
                startedAt,
                state.compareTo(State.APPLIED) >= 0 ? Instant.now() : null,
                rows,
                peopleCounts,
                unitCounts,
                quarantine.size(),
                hold,
                message);
    }

    synchronized List<Change> changes() {
        return List.copyOf(changes);
    }

    synchronized List<QuarantinedRow> quarantine() {
        return List.copyOf(quarantine);
    }

    synchronized void settle(UUID row, QuarantinedRow.State next) {
        quarantine.replaceAll(old -> old.id().equals(row)
                ? new QuarantinedRow(old.id(), old.run(), old.source(), old.row(), next, old.refusedAt())
                : old);
    }

    private <T extends Record> Counts count(
            Map<String, List<T>> come,
            Map<String, List<T>> now,
            Set<String> refused,
            boolean complete,
            Change.About about) {
        long[] counts = new long[4];
        come.forEach((key, value) -> {
            Change.@Nullable Kind kind = kind(value, now.get(key));
            counts[kind == null ? 3 : kind.ordinal()]++;
            note(about, key, kind);
        });
        Set<String> gone = new LinkedHashSet<>(complete ? now.keySet() : Set.of());
        gone.removeAll(come.keySet());
        gone.removeAll(refused);
        gone.forEach(key -> note(about, key, Change.Kind.ENDED));
        return new Counts(counts[0], counts[1], gone.size(), counts[3]);
    }

    private static <T extends Record> Change.@Nullable Kind kind(List<T> come, @Nullable List<T> now) {
        if (now == null) {
            return Change.Kind.CREATED;
        }
        return MemoryChecks.withoutOrigin(come).equals(MemoryChecks.withoutOrigin(now)) ? null : Change.Kind.CHANGED;
    }

    private void note(Change.About about, String key, Change.@Nullable Kind kind) {
        if (kind != null) {
            changes.add(new Change(about, key, key, kind, List.of()));
        }
    }

    private void reading() {
        if (state != State.READING) {
            throw new IllegalStateException("the draft is closed: " + state);
        }
    }
}
