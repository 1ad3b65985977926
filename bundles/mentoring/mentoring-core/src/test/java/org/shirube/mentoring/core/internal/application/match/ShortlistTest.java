// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.core.internal.persistence.PoolStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.testing.OnBothDatabases;

/** Whom suggestions are chosen from, where very many offer themselves. */
@OnBothDatabases
class ShortlistTest extends MatchingWorld {

    private static final int OFFERERS = 400;
    private static final int SOME = 50;

    @Test
    @DisplayName("F58: the popular are not shown to everybody first, however alike ids and topics are")
    void elsewhere() {
        SchemeId scheme = world.open(world.plan(SchemeKind.MENTOR));
        world.member("sales1", "abroad");
        crowd(scheme);
        PoolStore store = new PoolStore(world.database.transactions());
        Set<EmployeeId> byTopics = new HashSet<>();
        Set<EmployeeId> byChance = new HashSet<>();
        for (double place :
                DoubleStream.iterate(0, place -> place + 0.125).limit(8).toArray()) {
            UUID start = store.at(scheme, Side.OFFERER, place);
            byTopics.addAll(store.byTopics(scheme, id("sales1"), start, SOME));
            byChance.addAll(store.from(scheme, Side.OFFERER, start, SOME));
        }
        assertThat(byTopics).hasSize(OFFERERS);
        assertThat(byChance).hasSize(OFFERERS);
        assertThat(store.at(world.open(world.plan(SchemeKind.MENTOR)), Side.OFFERER, 0.5))
                .isEqualTo(PoolStore.FIRST);
    }

    /** As an import makes their ids: one after the other. */
    private void crowd(SchemeId scheme) {
        List<UUID> ids =
                IntStream.range(0, OFFERERS).mapToObj(i -> new UUID(7, i)).toList();
        world.database.transactions().run(c -> {
            Sql.batch(
                    c,
                    "insert into mentoring.profile (person_id, place, times, languages, capacity, taken, changed_at, version)"
                            + " values (?, 'EITHER', 1, 'ja', 5, 0, now(), 1)",
                    ids.stream().map(id -> new Object[] {id}).toList());
            Sql.batch(
                    c,
                    "insert into mentoring.profile_topic (person_id, side, topic_key, weight) values (?, 'OFFERER', 'abroad', 1)",
                    ids.stream().map(id -> new Object[] {id}).toList());
            Sql.batch(
                    c,
                    "insert into mentoring.seat (scheme_id, side, person_id, capacity, taken, joined_at)"
                            + " values (?, 'OFFERER', ?, 1, 0, now())",
                    ids.stream().map(id -> new Object[] {scheme.value(), id}).toList());
        });
    }
}
