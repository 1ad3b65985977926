// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A matching that stays the best one while people join, leave, and change: after each event it is exact again, at a cost that
 * depends on who is concerned and not on how many there are. It starts from the prices of the matching before, which stay nearly
 * right, and mends only around the change, along the shortest paths of {@link Paths}.
 *
 * <p>An exact optimum may move other people's pairs. Two things hold that back: an <em>inertia</em>, points that a running pair
 * counts more as long as it runs, so that nobody is moved for less; and {@link #accept}, which takes a pair out for good.
 *
 * <p>People keep their numbers; who joins gets the next one of that side. Not for several threads.
 */
public final class Rematch {

    /** Two people, by their numbers. */
    public record Pair(int left, int right) {}

    /** What an event moved: pairs that ended, and pairs that began. */
    public record Change(List<Pair> ended, List<Pair> begun) {}

    private final Market market;
    private final Links links;
    private final Mending mending;
    private final Running running;
    private final int inertia;

    private Rematch(Market market, int inertia) {
        this.market = market;
        this.inertia = inertia;
        links = new Links(market);
        mending = new Mending(market);
        running = new Running(market, inertia);
    }

    /**
     * Goes on from a matching.
     *
     * @param inertia how many points a running pair counts more than its score, 0 or more
     * @throws IllegalArgumentException when the matching has no prices, or leaves out pairs below a least score
     */
    public static Rematch of(Matching matching, int inertia) {
        Prices prices = matching.prices();
        if (prices == null || prices.leastScore() > 0) {
            throw new IllegalArgumentException("Only a matching by the best total or the most pairs can go on");
        }
        if (inertia < 0 || inertia > CandidateGraph.MAX_SCORE - matching.graph().topScore()) {
            throw new IllegalArgumentException("Inertia " + inertia + " with scores up to "
                    + matching.graph().topScore() + ": together at most " + CandidateGraph.MAX_SCORE);
        }
        CandidateGraph graph = matching.graph().copy();
        Market market = MaximumWeight.resumed(graph, prices, matching.edges(), Progress.NONE);
        for (int i = 0; i < graph.leftPeople(); i++) {
            market.left.places.setCapacity(i, graph.leftCapacity(i));
        }
        for (int j = 0; j < graph.rightPeople(); j++) {
            market.right.places.setCapacity(j, graph.rightCapacity(j));
        }
        Rematch rematch = new Rematch(market, inertia);
        rematch.mending.mendAll(Progress.NONE);
        rematch.running.change();
        return rematch;
    }

    /** How many left people there are, those who left included; who joins next gets this number. */
    public int leftPeople() {
        return market.left.people();
    }

    /** How many right people there are, those who left included; who joins next gets this number. */
    public int rightPeople() {
        return market.right.people();
    }

    /**
     * Somebody seeks from now on.
     *
     * @param rights this person's candidates, each once
     * @param scores how well each of them fits
     */
    public Change joinLeft(int capacity, int[] rights, int[] scores) {
        return candidates(market.left, add(market.left, capacity), rights, scores);
    }

    /** Somebody can be asked from now on, by these left people. */
    public Change joinRight(int capacity, int[] lefts, int[] scores) {
        return candidates(market.right, add(market.right, capacity), lefts, scores);
    }

    /** A left person has other candidates, or the same with other scores. */
    public Change changeLeft(int i, int[] rights, int[] scores) {
        return candidates(market.left, checked(market.left, i), rights, scores);
    }

    /** A right person is a candidate of others, or with other scores. */
    public Change changeRight(int j, int[] lefts, int[] scores) {
        return candidates(market.right, checked(market.right, j), lefts, scores);
    }

    /** A left person leaves; nobody else gets this number. */
    public Change leaveLeft(int i) {
        setLeftCapacity(i, 0);
        return changeLeft(i, new int[0], new int[0]);
    }

    /** A right person leaves; nobody else gets this number. */
    public Change leaveRight(int j) {
        Change first = setRightCapacity(j, 0);
        changeRight(j, new int[0], new int[0]);
        return first;
    }

    /** A left person can take more or fewer partners; the weakest go first. */
    public Change setLeftCapacity(int i, int capacity) {
        resize(market.left, checked(market.left, i), capacity);
        return running.change();
    }

    /** A right person can take more or fewer partners; the weakest go first. */
    public Change setRightCapacity(int j, int capacity) {
        resize(market.right, checked(market.right, j), capacity);
        return running.change();
    }

    /**
     * Two people accepted each other: their pair is fixed and leaves the market, with one place of each of them. Whoever was
     * there before in their place is matched anew.
     *
     * @throws IllegalArgumentException when they are no candidates of each other, or one of them has no place
     */
    public Change accept(int i, int j) {
        int edge = placed(i, j);
        if (edge < 0) {
            throw new IllegalArgumentException(i + " and " + j + " cannot be paired: they are no candidates");
        }
        return fix(i, j, edge);
    }

    /**
     * The same for two people who need be no candidates of each other, because somebody decided it.
     *
     * @throws IllegalArgumentException when one of them has no place
     */
    public Change fix(int i, int j) {
        return fix(i, j, placed(i, j));
    }

    /**
     * What {@link #fix} would move. Afterwards everything is as it was, so that much can be tried on one market.
     *
     * @return nothing where the two are a pair already
     * @throws IllegalArgumentException when one of them has no place
     */
    public Change tried(int i, int j) {
        int edge = placed(i, j);
        if (edge >= 0 && market.left.holds(edge)) {
            return new Change(List.of(), List.of());
        }
        int score = edge < 0 ? -1 : market.left.score[edge];
        long[] leftLevels = market.left.level.clone();
        long[] rightLevels = market.right.level.clone();
        Change change = fix(i, j, edge);
        market.left.places.setCapacity(i, market.left.places.capacity(i) + 1);
        market.right.places.setCapacity(j, market.right.places.capacity(j) + 1);
        // First they give up, then they take: so nobody ever holds more than there are places.
        change.begun().forEach(pair -> market.part(market.left, market.right, pair.left(), edge(pair)));
        change.ended().forEach(pair -> market.pair(market.left, market.right, pair.left(), edge(pair)));
        if (edge >= 0) {
            links.link(market.left, i, j, score);
        }
        market.left.level = leftLevels;
        market.right.level = rightLevels;
        running.change();
        return change;
    }

    private int edge(Pair pair) {
        return market.left.edge(pair.left(), pair.right());
    }

    /** Their edge or -1, where both have a place. */
    private int placed(int i, int j) {
        int edge = market.left.edge(checked(market.left, i), checked(market.right, j));
        if (market.left.places.capacity(i) == 0 || market.right.places.capacity(j) == 0) {
            throw new IllegalArgumentException(i + " and " + j + " cannot be paired: one of them has no place");
        }
        return edge;
    }

    private Change fix(int i, int j, int edge) {
        if (edge >= 0) {
            if (market.left.holds(edge)) {
                market.part(market.left, market.right, i, edge);
                running.forget(i, j);
            }
            links.unlink(market.left, i, edge);
        }
        resize(market.left, i, market.left.places.capacity(i) - 1);
        resize(market.right, j, market.right.places.capacity(j) - 1);
        return running.change();
    }

    /** Who is a candidate of a left person now. */
    public int[] candidatesOf(int i) {
        int from = market.left.start[checked(market.left, i)];
        return Arrays.copyOfRange(market.left.other, from, market.left.end[i]);
    }

    /** Whether both have a place that nothing fixed yet. */
    public boolean havePlaces(int i, int j) {
        return market.left.places.capacity(checked(market.left, i)) > 0
                && market.right.places.capacity(checked(market.right, j)) > 0;
    }

    /** How well two candidates fit, without inertia; -1 where they are none. */
    public int score(int i, int j) {
        int edge = market.left.edge(checked(market.left, i), checked(market.right, j));
        return edge < 0 ? -1 : market.left.score[edge] - running.inertia(i, j);
    }

    /** Whom a left person is paired with now, accepted pairs not among them. */
    public int[] partnersOf(int i) {
        return running.partnersOf(checked(market.left, i));
    }

    /** The scores of all pairs together, without inertia and without accepted pairs. */
    public long total() {
        long total = 0;
        for (int i = 0; i < market.left.people(); i++) {
            for (int place = 0; place < market.left.places.used(i); place++) {
                total += market.left.score[market.left.places.held(i, place)] - inertia;
            }
        }
        return total;
    }

    /** The matching as it is, of the candidates as they count now: running pairs with their inertia. */
    public Matching matching() {
        return Results.snapshot(market);
    }

    private int add(Side side, int capacity) {
        return side.add(checkedCapacity(capacity));
    }

    private Change candidates(Side near, int person, int[] others, int[] scores) {
        Side far = market.farOf(near);
        checkCandidates(far, others, scores);
        int[] left = partAll(near, far, person);
        while (near.end[person] > near.start[person]) {
            links.unlink(near, person, near.end[person] - 1);
        }
        for (int k = 0; k < others.length; k++) {
            int more = near == market.left ? running.inertia(person, others[k]) : running.inertia(others[k], person);
            links.link(near, person, others[k], scores[k] + more);
        }
        near.level[person] = market.bestGain(near, far, person);
        mending.mend(near, person);
        for (int partner : left) {
            mending.mend(far, partner);
        }
        return running.change();
    }

    private int[] partAll(Side near, Side far, int person) {
        int[] partners = new int[near.places.used(person)];
        for (int k = 0; k < partners.length; k++) {
            int edge = near.places.held(person, 0);
            partners[k] = near.other[edge];
            market.part(near, far, person, edge);
        }
        return partners;
    }

    private void resize(Side near, int person, int capacity) {
        Side far = market.farOf(near);
        near.places.setCapacity(person, checkedCapacity(capacity));
        int[] left = new int[Math.max(0, near.places.used(person) - capacity)];
        for (int k = 0; k < left.length; k++) {
            int edge = market.weakest(near, far, person);
            left[k] = near.other[edge];
            near.level[person] = Math.max(near.level[person], market.gain(near, far, edge));
            market.part(near, far, person, edge);
        }
        mending.mend(near, person);
        for (int partner : left) {
            mending.mend(far, partner);
        }
    }

    private static int checked(Side side, int person) {
        if (person < 0 || person >= side.people()) {
            throw new IllegalArgumentException("Person " + person + " of " + side.people());
        }
        return person;
    }

    private static int checkedCapacity(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Capacity " + capacity);
        }
        return capacity;
    }

    private void checkCandidates(Side far, int[] others, int[] scores) {
        if (others.length != scores.length) {
            throw new IllegalArgumentException(others.length + " candidates, but " + scores.length + " scores");
        }
        int[] sorted = Arrays.stream(others).sorted().toArray();
        for (int k = 0; k < others.length; k++) {
            checked(far, others[k]);
            if (k > 0 && sorted[k] == sorted[k - 1]) {
                throw new IllegalArgumentException("The candidate " + sorted[k] + " twice");
            }
            if (scores[k] < 0 || scores[k] > CandidateGraph.MAX_SCORE - inertia) {
                throw new IllegalArgumentException("Score " + scores[k] + " of candidate " + others[k]);
            }
        }
    }
}
