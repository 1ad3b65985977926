// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class TalkDrawingsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Parameter
    Dialect dialect;

    private Firm firm;
    private UnitId sales;
    private UnitId works;

    @BeforeEach
    void open() {
        firm = new Firm(dialect);
        firm.unit("top", null);
        sales = firm.unit("sales", "top");
        works = firm.unit("works", "top");
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    @DisplayName("F47: a month stands as it was told, and nothing stands before there is something to tell")
    void stands() {
        List<Actor> team = firm.team("ken", "sales", 6);
        team.subList(0, 4).forEach(firm::pairing);
        firm.november();
        assertThat(of(sales).withheld()).isTrue();
        firm.clock.set(Instant.parse("2026-10-20T03:00:00Z"));
        team.forEach(firm::talk);
        firm.november();
        assertThat(of(sales).talks()).isEqualTo(new TalkReality.Talks(6, 6));
        firm.clock.set(Instant.parse("2026-10-21T03:00:00Z"));
        firm.talk(team.get(0));
        firm.november();
        assertThat(of(sales).talks()).isEqualTo(new TalkReality.Talks(6, 6));
        assertThat(drawings()).isEqualTo(1);
    }

    @Test
    @DisplayName("F47: of two nodes that draw at once one is told by both")
    void two_nodes() {
        firm.team("ken", "sales", 6).forEach(firm::talk);
        firm.november();
        List<FiguresJob> nodes = List.of(firm.job(firm.directory()), firm.job(firm.directory()));
        nodes.parallelStream().forEach(FiguresJob::look);
        assertThat(nodes.stream().map(node -> firm.figures(node).of(Firm.HR, sales, OCTOBER)))
                .allMatch(reality -> new TalkReality.Talks(6, 6).equals(reality.talks()));
        assertThat(drawings()).isEqualTo(1);
    }

    @Test
    @DisplayName("F47: nobody waits for a month: it is drawn behind the screen, and told of as a whole")
    void drawn_behind() {
        firm.team("ken", "sales", 6).forEach(firm::talk);
        firm.november();
        TalkFiguresService figures = firm.figures(firm.job(firm.directory()));
        assertThat(figures.of(Firm.HR, sales, OCTOBER).withheld()).isTrue();
        assertThat(figures.drawn(Firm.HR, OCTOBER)).isFalse();
        await().until(() -> figures.drawn(Firm.HR, OCTOBER));
        assertThat(figures.of(Firm.HR, sales, OCTOBER).talks()).isEqualTo(new TalkReality.Talks(6, 6));
        assertThat(drawings()).isEqualTo(1);
        assertThatThrownBy(() -> figures.drawn(Actor.system("job"), OCTOBER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F47: of a node that fails between two pages nothing is told, and the next try begins anew")
    void killed() {
        List<Actor> team = firm.team("ken", "sales", 1_100);
        firm.pairing(team.get(0));
        copyPairing(team);
        firm.november();
        FiguresJob dying = firm.job(failingAtPage(2));
        dying.look();
        assertThat(firm.figures(dying).of(Firm.HR, sales, OCTOBER).withheld()).isTrue();
        assertThat(drawings()).isZero();
        assertThat(of(sales).paired()).isEqualTo(1_100);
    }

    @Test
    @DisplayName("F47: a node leaves a month to the one that is at it, until that one was killed")
    void lease() {
        firm.team("ken", "sales", 6).forEach(firm::talk);
        firm.november();
        Leases leases = new Leases(firm.database.transactions(), "dialogue.lease", firm.clock);
        assertThat(leases.take("figures/" + OCTOBER, UUID.randomUUID(), Duration.ofMinutes(2)))
                .isTrue();
        assertThat(of(sales).withheld()).isTrue();
        firm.clock.advance(Duration.ofMinutes(2));
        assertThat(of(sales).talks()).isEqualTo(new TalkReality.Talks(6, 6));
    }

    @Test
    @DisplayName("F47: a month is told of once a talk of its last evening can have been closed")
    void settles() {
        firm.team("ken", "sales", 6).forEach(firm::talk);
        firm.clock.set(Instant.parse("2026-11-02T14:59:59Z"));
        assertThat(firm.figures().months(Firm.HR)).isEmpty();
        assertThat(drawings()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> of(sales));
    }

    @Test
    @DisplayName("F47: more people than one page of the directory holds are all counted")
    void pages() {
        List<Actor> team = firm.team("ken", "sales", 1_100);
        Actor first = team.get(0);
        firm.pairing(first);
        copyPairing(team);
        firm.november();
        assertThat(of(sales).paired()).isEqualTo(1_100);
    }

    private PeopleDirectory failingAtPage(int page) {
        PeopleDirectory directory = firm.directory();
        AtomicInteger pages = new AtomicInteger();
        return (PeopleDirectory) Proxy.newProxyInstance(
                PeopleDirectory.class.getClassLoader(),
                new Class<?>[] {PeopleDirectory.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("mainPosts") && pages.incrementAndGet() == page) {
                        throw new IllegalStateException("killed");
                    }
                    return method.isDefault()
                            ? InvocationHandler.invokeDefault(proxy, method, arguments)
                            : method.invoke(directory, arguments);
                });
    }

    private long drawings() {
        return firm.ledger.activities.stream()
                .filter(activity -> activity.kind().equals("dialogue.figures.drawn"))
                .count();
    }

    private void copyPairing(List<Actor> team) {
        firm.database.transactions().run(c -> {
            try (var insert = c.prepareStatement("insert into dialogue.pairing (id, member_id, partner_id, kind,"
                    + " every_days, minutes, career_every, since_day, until_day, open_key, version)"
                    + " select ?, ?, partner_id, kind, every_days, minutes, career_every, since_day, null, null, 1"
                    + " from dialogue.pairing where member_id = ?")) {
                for (Actor member : team.subList(1, team.size())) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, member.person().orElseThrow());
                    insert.setObject(3, team.get(0).person().orElseThrow());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private TalkReality of(UnitId unit) {
        return firm.figures().of(Firm.HR, unit, OCTOBER);
    }
}
