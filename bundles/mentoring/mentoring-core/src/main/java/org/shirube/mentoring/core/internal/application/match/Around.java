// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shirube.mentoring.core.internal.engine.Rematch;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;
import org.shirube.mentoring.core.internal.engine.Rematch.Pair;
import org.shirube.people.api.EmployeeId;

/**
 * The solved market of a run with what HR decided by hand in it: what would be best for everybody else once two were together. It is
 * exact by the points of the run, in which wishes count, so it tells who would move and never how many points that is.
 */
final class Around {

    /** Two people. */
    record Two(EmployeeId seeker, EmployeeId offerer) {}

    /**
     * What HR decided.
     *
     * @param added pairs that are there now and were not in the run
     * @param gone pairs that were in the run and are not there now
     * @param fixed pairs that were put together by hand
     * @param places of those who are to have fewer partners than they looked for, how many
     */
    record Decided(Set<Two> added, Set<Two> gone, Set<Two> fixed, Map<EmployeeId, Integer> places) {

        static final Decided NOTHING = new Decided(Set.of(), Set.of(), Set.of(), Map.of());
    }

    /**
     * What would be otherwise than it is now.
     *
     * @param begun the two themselves included
     * @param cost what all others would lose by it, in points of the run
     */
    record Trial(List<Two> ended, List<Two> begun, long cost) {}

    private final List<EmployeeId> left;
    private final List<EmployeeId> right;
    private final int[] places;
    private final Map<EmployeeId, Integer> seekers;
    private final Map<EmployeeId, Integer> offerers;
    private final Rematch market;
    /** From the pairs there are now to the best around what was decided. */
    private final Moves base = new Moves();

    private Around(Certificate kept) {
        this.left = kept.seekers();
        this.right = kept.offerers();
        this.places = IntStream.range(0, left.size())
                .map(kept.matching().graph()::leftCapacity)
                .toArray();
        this.seekers = numbers(kept.seekers());
        this.offerers = numbers(kept.offerers());
        this.market = Rematch.of(kept.matching(), 0);
    }

    private static Map<EmployeeId, Integer> numbers(List<EmployeeId> people) {
        Map<EmployeeId, Integer> numbers = new HashMap<>(people.size() * 2);
        IntStream.range(0, people.size()).forEach(number -> numbers.put(people.get(number), number));
        return numbers;
    }

    /** Empty where somebody is in it who was not in the run, or more was decided than there were places. */
    static Optional<Around> of(Certificate kept, Decided decided) {
        Around around = new Around(kept);
        boolean known = around.knows(decided.added()) && around.knows(decided.fixed());
        return known && around.decide(decided) ? Optional.of(around) : Optional.empty();
    }

    private boolean knows(Collection<Two> pairs) {
        return pairs.stream().allMatch(two -> seekers.containsKey(two.seeker()) && offerers.containsKey(two.offerer()));
    }

    private boolean decide(Decided decided) {
        decided.added().forEach(two -> base.end(pair(two)));
        decided.gone().forEach(two -> base.begin(pair(two)));
        for (Two two : decided.fixed()) {
            Pair pair = pair(two);
            if (!market.havePlaces(pair.left(), pair.right())) {
                return false;
            }
            if (!held(pair)) {
                base.begin(pair);
            }
            base.add(market.fix(pair.left(), pair.right()));
        }
        decided.places().forEach((seeker, places) -> base.add(market.setLeftCapacity(number(seekers, seeker), places)));
        return true;
    }

    private boolean held(Pair pair) {
        return Arrays.stream(market.partnersOf(pair.left())).anyMatch(partner -> partner == pair.right());
    }

    private Pair pair(Two two) {
        return new Pair(number(seekers, two.seeker()), number(offerers, two.offerer()));
    }

    private static int number(Map<EmployeeId, Integer> numbers, EmployeeId person) {
        return Objects.requireNonNull(numbers.get(person));
    }

    /** Empty where one of the two was not in the run, or has no place that is not given away by hand. */
    synchronized Optional<Trial> with(EmployeeId seeker, EmployeeId offerer) {
        Integer one = seekers.get(seeker);
        Integer other = offerers.get(offerer);
        if (one == null || other == null || !market.havePlaces(one, other)) {
            return Optional.empty();
        }
        Pair pair = new Pair(one, other);
        Moves moves = new Moves(base);
        boolean held = held(pair);
        Change change = market.tried(one, other);
        moves.add(change);
        if (!held) {
            moves.begin(pair);
        }
        return Optional.of(new Trial(two(moves.ended()), two(moves.begun()), points(change)));
    }

    private long points(Change change) {
        return change.ended().stream().mapToLong(this::score).sum()
                - change.begun().stream().mapToLong(this::score).sum();
    }

    private long score(Pair pair) {
        return market.score(pair.left(), pair.right());
    }

    private List<Two> two(Set<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Two(left.get(pair.left()), right.get(pair.right())))
                .toList();
    }

    /** Who was looked at closely for a seeker; nobody for one who was not in the run. */
    synchronized List<EmployeeId> candidates(EmployeeId seeker) {
        Integer number = seekers.get(seeker);
        return number == null
                ? List.of()
                : Arrays.stream(market.candidatesOf(number))
                        .mapToObj(right::get)
                        .toList();
    }

    /** How many partners a seeker looked for in the run. */
    int places(EmployeeId seeker) {
        Integer number = seekers.get(seeker);
        return number == null ? 0 : places[number];
    }
}
