// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.persistence.PoolStore;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.platform.api.figures.Suppression;
import org.shirube.platform.persistence.Transactions;

/** Counts where a scheme stands. What would tell of too few people is left out. */
final class BoardCount {

    private final PoolStore pool;
    private final RequestStore requests;

    BoardCount(Transactions transactions) {
        this.pool = new PoolStore(transactions);
        this.requests = new RequestStore(transactions);
    }

    Board board(Scheme scheme) {
        Map<String, PoolStore.TopicRow> offered = new HashMap<>();
        pool.topics(scheme.id(), Side.OFFERER).forEach(row -> offered.put(row.topic(), row));
        Map<String, PoolStore.TopicRow> wanted = new HashMap<>();
        pool.topics(scheme.id(), Side.SEEKER).forEach(row -> wanted.put(row.topic(), row));
        Set<String> topics = new TreeSet<>(offered.keySet());
        topics.addAll(wanted.keySet());
        List<Board.TopicCount> counts = topics.stream()
                .map(topic -> count(topic, orNone(wanted.get(topic), topic), orNone(offered.get(topic), topic)))
                .sorted(Comparator.comparing((Board.TopicCount count) -> -orZero(count.demand())))
                .toList();
        return new Board(
                scheme.seekers(),
                scheme.offerers(),
                scheme.capacity(),
                requests.count(scheme.id(), Request.State.OPEN),
                requests.count(scheme.id(), Request.State.WAITING),
                pool.matched(scheme.id()),
                counts);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static Board.TopicCount count(String topic, PoolStore.TopicRow wanted, PoolStore.TopicRow offered) {
        Integer demand = whole(wanted.people());
        Integer offerers = whole(offered.people());
        boolean parts = demand != null && partsShown(wanted);
        return new Board.TopicCount(
                topic,
                demand,
                offerers,
                offerers == null ? null : Integer.valueOf(offered.places()),
                parts ? Integer.valueOf(wanted.pending()) : null,
                parts ? Integer.valueOf(wanted.matched()) : null);
    }

    private static PoolStore.TopicRow orNone(PoolStore.@Nullable TopicRow row, String topic) {
        return row == null ? new PoolStore.TopicRow(topic, 0, 0, 0, 0) : row;
    }

    private static @Nullable Integer whole(int people) {
        return people > 0 && people < Suppression.LEAST ? null : Integer.valueOf(people);
    }

    /** The parts of a whole are told together or not at all, and only where none of them tells of too few. */
    private static boolean partsShown(PoolStore.TopicRow row) {
        int rest = row.people() - row.pending() - row.matched();
        return IntStream.of(row.pending(), row.matched(), rest)
                .allMatch(part -> part == 0 || part >= Suppression.LEAST);
    }
}
