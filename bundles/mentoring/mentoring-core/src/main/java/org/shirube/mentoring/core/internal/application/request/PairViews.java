// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.mentoring.core.internal.persistence.WordStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Transactions;

/** Pairs as one of the two sees them. */
final class PairViews {

    private final WordStore words;
    private final SchemeStore schemes;
    private final TalkPlaces talkPlaces;
    private final Notes notes;

    PairViews(Transactions transactions, TalkPlaces talkPlaces, Notes notes) {
        this.words = new WordStore(transactions);
        this.schemes = new SchemeStore(transactions);
        this.talkPlaces = talkPlaces;
        this.notes = notes;
    }

    List<Pair> of(Actor actor, EmployeeId me, List<PairRow> rows) {
        Map<PairId, List<WordStore.Word>> said = words
                .of(rows.stream().map(PairRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(WordStore.Word::pair));
        Map<SchemeId, SchemePlan> plans = new HashMap<>();
        rows.forEach(row -> plans.computeIfAbsent(
                row.scheme(), id -> schemes.find(id).orElseThrow(Refusals::gone).plan()));
        return rows.stream()
                .map(row -> view(
                        actor,
                        me,
                        row,
                        Objects.requireNonNull(plans.get(row.scheme())),
                        said.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Pair view(Actor actor, EmployeeId me, PairRow row, SchemePlan plan, List<WordStore.Word> said) {
        Optional<TalkPlace.Talks> talks =
                row.talk() == null ? Optional.empty() : talkPlaces.first().flatMap(place -> place.talks(actor, row));
        LocalDate lastMet = talks.map(TalkPlace.Talks::lastMet).orElse(row.lastMet());
        int meetings =
                Math.max(row.meetings(), talks.map(TalkPlace.Talks::meetings).orElse(0));
        boolean planned = talks.map(TalkPlace.Talks::planned).orElse(false);
        boolean begun = planned || lastMet != null || row.state() != Pair.State.RUNNING;
        return new Pair(
                row.id(),
                row.scheme(),
                plan.kind(),
                plan.title(),
                row.seeker(),
                row.offerer(),
                row.state(),
                row.since(),
                row.until(),
                row.ended(),
                lastMet,
                meetings,
                plan.meetings(),
                begun ? null : row.first(),
                talks.isPresent(),
                said.stream()
                        .filter(word -> !word.by().equals(me))
                        .map(notes::thanks)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                said.stream().anyMatch(word -> word.by().equals(me) && word.sealed() != null));
    }
}
