// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;
import org.shirube.mentoring.core.internal.engine.Rematch.Pair;

/**
 * What it would cost to pair two people by hand, exactly: the best matching with this pair against the best one. The matching
 * itself stays as it is.
 *
 * @param pointsLost how much less the pairs score together, this one included; below 0 where something else counts before points
 * @param pairsLost how many pairs fewer there are
 * @param change what else would move: pairs that end and begin, this one not among them
 */
public record ByHand(long pointsLost, int pairsLost, Change change) {

    /**
     * What pairing them would cost, by the objective that the matching was made for.
     *
     * @throws IllegalArgumentException when they are no candidates of each other, or one of them has no place
     */
    public static ByHand of(Matching matching, Objective objective, int left, int right, Progress progress) {
        CandidateGraph graph = matching.graph();
        int edge = graph.edge(left, right);
        if (edge < 0 || graph.leftCapacity(left) == 0 || graph.rightCapacity(right) == 0) {
            throw new IllegalArgumentException(left + " and " + right + " cannot be paired: "
                    + (edge < 0 ? "they are no candidates" : "one of them has no place"));
        }
        if (objective == Objective.BEST_TOTAL || objective == Objective.MOST_PAIRS) {
            Rematch rematch = Rematch.of(matching, 0);
            Change change = rematch.accept(left, right);
            return of(matching, rematch.matching(), graph.score(edge), change);
        }
        Matching rest = Matcher.match(graph.withPair(left, right), objective, progress);
        return of(matching, rest, graph.score(edge), change(matching, rest, new Pair(left, right)));
    }

    private static ByHand of(Matching matching, Matching rest, int score, Change change) {
        return new ByHand(matching.total() - rest.total() - score, matching.pairs() - rest.pairs() - 1, change);
    }

    private static Change change(Matching before, Matching after, Pair byHand) {
        Set<Pair> ended = pairs(before);
        Set<Pair> begun = pairs(after);
        Set<Pair> stay = new LinkedHashSet<>(ended);
        stay.retainAll(begun);
        ended.removeAll(stay);
        ended.remove(byHand);
        begun.removeAll(stay);
        return new Change(List.copyOf(ended), List.copyOf(begun));
    }

    private static Set<Pair> pairs(Matching matching) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < matching.graph().leftPeople(); i++) {
            for (int j : matching.partnersOf(i)) {
                pairs.add(new Pair(i, j));
            }
        }
        return pairs;
    }
}
