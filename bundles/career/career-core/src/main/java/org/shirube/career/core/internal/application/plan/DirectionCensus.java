// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.shirube.career.api.plan.DirectionCount;
import org.shirube.career.api.plan.DirectionCounts;
import org.shirube.career.api.plan.DirectionId;
import org.shirube.career.core.internal.domain.direction.Telling;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;

/** Counts once, a page of people at a time, how many relate something to each part of the direction; those who left are not counted. */
final class DirectionCensus {

    private final PeopleDirectory directory;
    private final Actor actor;
    private final Map<DirectionId, Set<EmployeeId>> related;
    private final Map<DirectionId, Integer> counted = new HashMap<>();
    private int everybody;

    /** @param related who related something to which part */
    DirectionCensus(PeopleDirectory directory, Actor actor, Map<DirectionId, Set<EmployeeId>> related) {
        this.directory = directory;
        this.actor = actor;
        this.related = related;
    }

    /**
     * What may be told of some parts on a day.
     *
     * @param told what was told last, where something was
     * @param goOn asked before each page of people
     * @return nothing where it did not come to the end
     */
    Optional<DirectionCounts> count(
            List<DirectionId> parts, LocalDate day, Map<DirectionId, Integer> told, BooleanSupplier goOn) {
        if (!directory.eachMainPost(actor, day, goOn, this::count)) {
            return Optional.empty();
        }
        return Optional.of(new DirectionCounts(
                day,
                parts.stream()
                        .map(part -> new DirectionCount(
                                part, Telling.of(counted.getOrDefault(part, 0), everybody, told.get(part))))
                        .toList()));
    }

    private void count(List<MainPost> people) {
        everybody += people.size();
        related.forEach((part, who) -> counted.merge(
                part,
                (int) people.stream()
                        .map(MainPost::person)
                        .filter(who::contains)
                        .count(),
                Integer::sum));
    }
}
