// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a matching and its certificate from the definitions alone. It calls nothing of the engine but what reads a graph, a
 * matching and the numbers of its prices; sums, reduced costs and the bound are worked out here once more.
 */
final class Checker {

    private Checker() {}

    /** What is wrong with an exact matching, or nothing. */
    static String faults(CandidateGraph graph, Matching matching) {
        String faults = primalFaults(graph, matching);
        return faults.isEmpty() ? dualFaults(graph, matching) : faults;
    }

    /** Pairs that are not candidates, twice the same pair, more partners than places. */
    static String primalFaults(CandidateGraph graph, Matching matching) {
        Map<Integer, Integer> left = new HashMap<>();
        Map<Integer, Integer> right = new HashMap<>();
        int before = -1;
        int at = 0;
        for (int edge : matching.edges()) {
            if (edge <= before || edge >= graph.edges()) {
                return "edge " + edge + " after " + before + " of " + graph.edges();
            }
            before = edge;
            while (graph.first(at + 1) <= edge) {
                at++;
            }
            if (left.merge(at, 1, Integer::sum) > graph.leftCapacity(at)) {
                return "left " + at + " has more partners than places";
            }
            if (right.merge(graph.right(edge), 1, Integer::sum) > graph.rightCapacity(graph.right(edge))) {
                return "right " + graph.right(edge) + " has more partners than places";
            }
        }
        return "";
    }

    private static String dualFaults(CandidateGraph graph, Matching matching) {
        Prices prices = matching.prices();
        if (prices == null) {
            return "no prices";
        }
        boolean[] paired = new boolean[graph.edges()];
        long primal = 0;
        for (int edge : matching.edges()) {
            paired[edge] = true;
            primal += graph.score(edge) + prices.bonus();
        }
        int[] leftUsed = new int[graph.leftPeople()];
        int[] rightUsed = new int[graph.rightPeople()];
        long dual = 0;
        for (int i = 0; i < graph.leftPeople(); i++) {
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                if (graph.score(e) < prices.leastScore()) {
                    if (paired[e]) {
                        return "edge " + e + " scores less than " + prices.leastScore();
                    }
                    continue;
                }
                long beyond = graph.score(e) + prices.bonus() - prices.left()[i] - prices.right()[graph.right(e)];
                if (paired[e]) {
                    leftUsed[i]++;
                    rightUsed[graph.right(e)]++;
                    dual += beyond;
                    if (beyond < 0) {
                        return "pair " + e + " is worth " + -beyond + " less than its levels";
                    }
                } else if (beyond > 0) {
                    return "edge " + e + " is worth " + beyond + " more than its levels and is no pair";
                }
            }
        }
        for (int i = 0; i < graph.leftPeople(); i++) {
            dual += prices.left()[i] * graph.leftCapacity(i);
            if (prices.left()[i] < 0 || prices.left()[i] > 0 && leftUsed[i] < graph.leftCapacity(i)) {
                return "left " + i + " has places left and the level " + prices.left()[i];
            }
        }
        for (int j = 0; j < graph.rightPeople(); j++) {
            dual += prices.right()[j] * graph.rightCapacity(j);
            if (prices.right()[j] < 0 || prices.right()[j] > 0 && rightUsed[j] < graph.rightCapacity(j)) {
                return "right " + j + " has places left and the price " + prices.right()[j];
            }
        }
        if (primal != dual || dual != prices.bound(graph)) {
            return "gap: pairs are worth " + primal + ", levels " + dual + ", bound " + prices.bound(graph);
        }
        return "";
    }

    /** Edges whose two people would both rather have each other, by asking everybody about everybody. */
    static int[] blockingPairs(CandidateGraph graph, Matching matching, int @Nullable [] liking) {
        List<Integer> paired = Arrays.stream(matching.edges()).boxed().toList();
        List<Integer> blocking = new ArrayList<>();
        for (int i = 0; i < graph.leftPeople(); i++) {
            int person = i;
            for (int e = graph.first(i); e < graph.first(i + 1); e++) {
                int edge = e;
                List<Integer> his = paired.stream()
                        .filter(p -> p >= graph.first(person) && p < graph.first(person + 1))
                        .toList();
                List<Integer> hers = paired.stream()
                        .filter(p -> graph.right(p) == graph.right(edge))
                        .toList();
                boolean heWants = his.size() < graph.leftCapacity(i)
                        || his.stream().anyMatch(p -> graph.score(p) < graph.score(edge));
                boolean sheWants = hers.size() < graph.rightCapacity(graph.right(e))
                        || hers.stream().anyMatch(p -> liked(graph, liking, p) < liked(graph, liking, edge));
                if (!paired.contains(e) && heWants && sheWants) {
                    blocking.add(e);
                }
            }
        }
        return blocking.stream().mapToInt(e -> e).toArray();
    }

    private static int liked(CandidateGraph graph, int @Nullable [] liking, int edge) {
        return liking == null ? graph.score(edge) : liking[edge];
    }

    /** What is wrong with a reason, worked out once more from the numbers of the certificate. */
    static Optional<String> reasonFaults(Matching matching, int left, int edge, Reasons.WhyNot why) {
        CandidateGraph graph = matching.graph();
        Prices prices = matching.prices();
        if (prices == null) {
            return Optional.of("no prices");
        }
        int right = graph.right(edge);
        int there = Integer.MAX_VALUE;
        int used = 0;
        for (int pair : matching.edges()) {
            if (graph.right(pair) == right) {
                used++;
                there = Math.min(there, graph.score(pair));
            }
        }
        there = used == 0 || used < graph.rightCapacity(right) ? -1 : there;
        boolean holds = why.right() == right
                && why.score() == graph.score(edge)
                && why.leastThere() == there
                && why.price() == (matching.has(edge) ? 0 : prices.right()[right])
                && why.pairsLost() == 0;
        return holds ? Optional.empty() : Optional.of(why + ", but " + there + " there");
    }
}
