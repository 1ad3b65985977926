// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.news;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringNews;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.persistence.MarkStore;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Bell;
import org.shirube.platform.persistence.Patrol;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/**
 * Looks at what somebody follows, and rings where it is no longer as it was. Nobody who writes has to think of it, no row is
 * fought over for it, and it is the same whatever node wrote.
 */
@Component
public final class NewsService implements MentoringNews {

    /** A board counts a whole scheme, so it is looked at less often than a page of one person. */
    private static final int BOARD_EVERY = 5;

    private final Bell<Topic, Topic> bell = new Bell<>();
    private final Map<Topic, Seen> seen = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final MarkStore marks;
    private final Patrol patrol;
    private int looks;

    private enum Kind {
        MINE,
        BOARD
    }

    private record Topic(Kind kind, UUID id) {}

    /**
     * @param mark of what was there
     * @param stamp counts changes, so that the bell rings for each once
     */
    private record Seen(long mark, long stamp) {}

    /** @param unit referenced so that the tables are there */
    @Activate
    public NewsService(
            @Reference Transactions transactions, @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit) {
        this.marks = new MarkStore(transactions);
        this.patrol = new Patrol("shirube-mentoring-news", this::look);
    }

    @Deactivate
    public void stop() {
        patrol.close();
    }

    @Override
    public AutoCloseable watchMine(Actor member, Runnable changed) {
        return watch(new Topic(Kind.MINE, Members.of(member).value()), marks::people, changed);
    }

    @Override
    public AutoCloseable watchBoard(Actor hr, SchemeId scheme, Runnable changed) {
        Members.requireHr(hr);
        return watch(new Topic(Kind.BOARD, scheme.value()), marks::boards, changed);
    }

    private AutoCloseable watch(Topic topic, Function<List<UUID>, Map<UUID, Long>> read, Runnable changed) {
        Seen now = seen.get(topic);
        if (now == null) {
            long mark = read.apply(List.of(topic.id())).getOrDefault(topic.id(), 0L);
            now = seen.computeIfAbsent(topic, same -> new Seen(mark, changes.incrementAndGet()));
        }
        return bell.watch(topic, now.stamp(), told -> changed.run());
    }

    private void look() {
        Set<Topic> watched = bell.watched();
        seen.keySet().retainAll(watched);
        look(watched, Kind.MINE, marks::people);
        looks++;
        if (looks % BOARD_EVERY == 0) {
            look(watched, Kind.BOARD, marks::boards);
        }
    }

    private void look(Set<Topic> watched, Kind kind, Function<List<UUID>, Map<UUID, Long>> read) {
        List<UUID> ids = watched.stream()
                .filter(topic -> topic.kind() == kind)
                .map(Topic::id)
                .toList();
        Patrol.look(ids, read, (id, mark) -> compare(new Topic(kind, id), mark));
    }

    private void compare(Topic topic, long mark) {
        Seen before = seen.get(topic);
        if (before == null || before.mark() != mark) {
            Seen now = new Seen(mark, changes.incrementAndGet());
            seen.put(topic, now);
            bell.ring(topic, now.stamp(), topic, topic);
        }
    }
}
