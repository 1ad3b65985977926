// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.DirectionCount;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.career.api.plan.DirectionDesk;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.career.core.internal.domain.direction.Telling;
import org.shirube.career.core.internal.persistence.direction.CountStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;

/** Draws the counts of all parts at once, and tells them until it is time to draw again. */
final class DirectionCensus {

    private static final int PAGE = PageRequest.MAX_LIMIT;

    private final PeopleDirectory directory;
    private final AlignmentBook alignments;
    private final CountStore store;
    private final Clock clock;

    DirectionCensus(PeopleDirectory directory, AlignmentBook alignments, PersistenceUnit unit, Clock clock) {
        this.directory = directory;
        this.alignments = alignments;
        this.store = new CountStore(unit, new UuidV7(clock));
        this.clock = clock;
    }

    /**
     * One at a time, so that two who ask at once get the same.
     *
     * @param parts what holds today
     */
    synchronized DirectionCounts standing(Actor hr, List<DirectionId> parts) {
        LocalDate today = LocalDate.now(clock);
        Optional<DirectionCounts> newest = store.newest();
        return newest.filter(counts -> today.isBefore(counts.drawn().plusDays(DirectionDesk.DAYS_BETWEEN_COUNTS)))
                .orElseGet(() -> draw(hr, parts, today, newest));
    }

    /** Where nothing can be told, nothing has to stand: what was never told cannot be subtracted from. */
    private DirectionCounts draw(Actor hr, List<DirectionId> parts, LocalDate today, Optional<DirectionCounts> before) {
        if (parts.isEmpty()) {
            return before.orElse(new DirectionCounts(today, List.of()));
        }
        Set<EmployeeId> everybody = everybody(hr, today);
        Map<DirectionId, Set<EmployeeId>> people = alignments.people();
        Map<DirectionId, @Nullable Integer> told = told(before);
        List<DirectionCount> counts = parts.stream()
                .map(part -> new DirectionCount(
                        part, Telling.of(here(people.get(part), everybody), everybody.size(), told.get(part))))
                .toList();
        DirectionCounts drawn = new DirectionCounts(today, counts);
        if (counts.stream().anyMatch(count -> count.people() != null)) {
            store.add(drawn);
        }
        return drawn;
    }

    private static Map<DirectionId, @Nullable Integer> told(Optional<DirectionCounts> before) {
        Map<DirectionId, @Nullable Integer> told = new HashMap<>();
        before.ifPresent(counts -> counts.counts().forEach(count -> told.put(count.direction(), count.people())));
        return told;
    }

    /** Those who left are not counted. */
    private static int here(@Nullable Set<EmployeeId> related, Set<EmployeeId> everybody) {
        return related == null
                ? 0
                : (int) related.stream().filter(everybody::contains).count();
    }

    private Set<EmployeeId> everybody(Actor hr, LocalDate today) {
        EmployeeQuery query = EmployeeQuery.everybody(today);
        Set<EmployeeId> everybody = new HashSet<>();
        Page<EmployeeSummary> people;
        int offset = 0;
        do {
            people = directory.search(hr, query, new PageRequest(offset, PAGE));
            people.items().forEach(person -> everybody.add(person.id()));
            offset += PAGE;
        } while (people.more());
        return everybody;
    }
}
