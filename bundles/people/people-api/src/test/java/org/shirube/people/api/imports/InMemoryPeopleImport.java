// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * A directory's import in memory, for tests of what feeds it: it stages, compares, refuses duplicates and unknown units
 * and managers, brakes, holds, applies in one go, and recognises a delivery. It keeps no history by date.
 */
public final class InMemoryPeopleImport implements PeopleImport {

    private final Map<ImportRunId, MemoryRun> runs = new LinkedHashMap<>();
    private final Map<String, Map<String, List<PersonRow>>> people = new LinkedHashMap<>();
    private final Map<String, Map<String, List<UnitRow>>> units = new LinkedHashMap<>();
    private int applied;

    @Override
    public synchronized ImportDraft begin(Actor actor, ImportOptions options) {
        permit(actor);
        runs.values().stream()
                .map(MemoryRun::asRun)
                .filter(run -> run.source().equals(options.source()) && !finished(run.state()))
                .findFirst()
                .ifPresent(run -> {
                    throw new ImportBusyException(run);
                });
        MemoryRun run = new MemoryRun(actor.login(), options, people(options.source()), units(options.source()));
        runs.put(run.id(), run);
        return run;
    }

    @Override
    public synchronized ImportRun apply(Actor actor, ImportRunId id, boolean confirmed) {
        permit(actor);
        MemoryRun run = known(id);
        ImportRun now = run.asRun();
        if (now.state() != State.WAITING || now.hold() != ImportRun.Hold.NONE && !confirmed) {
            return now;
        }
        run.applyTo(people(now.source()), units(now.source()));
        applied++;
        return run.asRun();
    }

    @Override
    public synchronized ImportRun discard(Actor actor, ImportRunId id) {
        permit(actor);
        known(id).finish(State.DISCARDED, "");
        return known(id).asRun();
    }

    @Override
    public synchronized Optional<ImportRun> run(Actor actor, ImportRunId id) {
        permit(actor);
        return Optional.ofNullable(runs.get(id)).map(MemoryRun::asRun);
    }

    @Override
    public synchronized boolean wasApplied(Actor actor, String source, String delivery) {
        permit(actor);
        return runs.values().stream()
                .map(MemoryRun::asRun)
                .anyMatch(run -> run.state() == State.APPLIED
                        && run.source().equals(source)
                        && run.delivery().equals(delivery));
    }

    @Override
    public synchronized Page<ImportRun> history(Actor actor, PageRequest page) {
        permit(actor);
        List<ImportRun> newestFirst =
                new ArrayList<>(runs.values().stream().map(MemoryRun::asRun).toList());
        Collections.reverse(newestFirst);
        return cut(newestFirst, page);
    }

    @Override
    public synchronized Page<Change> changes(Actor actor, ImportRunId id, Set<Change.Kind> kinds, PageRequest page) {
        permit(actor);
        return cut(
                known(id).changes().stream()
                        .filter(change -> kinds.isEmpty() || kinds.contains(change.kind()))
                        .toList(),
                page);
    }

    @Override
    public synchronized Page<QuarantinedRow> quarantine(Actor actor, @Nullable ImportRunId id, PageRequest page) {
        permit(actor);
        return cut(
                runs.values().stream()
                        .filter(run -> id == null || run.id().equals(id))
                        .flatMap(run -> run.quarantine().stream())
                        .filter(row -> id != null || row.state() == QuarantinedRow.State.OPEN)
                        .toList(),
                page);
    }

    @Override
    public synchronized Optional<QuarantinedRow> quarantined(Actor actor, UUID id) {
        permit(actor);
        return runs.values().stream()
                .flatMap(run -> run.quarantine().stream())
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    @Override
    public synchronized void settle(Actor actor, UUID id, QuarantinedRow.State state) {
        permit(actor);
        runs.values().forEach(run -> run.settle(id, state));
    }

    /** What a real directory does when a source begins after the process before it died. */
    public synchronized void discardUnfinished(ImportRunId id) {
        known(id).finish(State.FAILED, "the process ended");
    }

    /** How often something was applied. */
    public synchronized int applied() {
        return applied;
    }

    /** What is known of a person, by first day. */
    public synchronized List<PersonRow> person(String source, String externalId) {
        return people(source).getOrDefault(externalId, List.of()).stream()
                .sorted(Comparator.comparing(PersonRow::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** What is known of a unit. */
    public synchronized List<UnitRow> unit(String source, String externalId) {
        return units(source).getOrDefault(externalId, List.of());
    }

    /** How many people of a source are known. */
    public synchronized int headcount(String source) {
        return people(source).size();
    }

    private Map<String, List<PersonRow>> people(String source) {
        return people.computeIfAbsent(source, name -> new LinkedHashMap<>());
    }

    private Map<String, List<UnitRow>> units(String source) {
        return units.computeIfAbsent(source, name -> new LinkedHashMap<>());
    }

    private MemoryRun known(ImportRunId id) {
        MemoryRun run = runs.get(id);
        if (run == null) {
            throw new IllegalArgumentException("no run " + id);
        }
        return run;
    }

    private static boolean finished(State state) {
        return state == State.APPLIED || state == State.DISCARDED || state == State.FAILED;
    }

    private static void permit(Actor actor) {
        actor.require("import people", Role.HR_ADMIN, Role.INTEGRATOR);
    }

    private static <T> Page<T> cut(List<T> all, PageRequest page) {
        List<T> rest = all.subList(Math.min(page.offset(), all.size()), all.size());
        return Page.of(new ArrayList<>(rest.subList(0, Math.min(rest.size(), page.limit() + 1))), page.limit());
    }
}
