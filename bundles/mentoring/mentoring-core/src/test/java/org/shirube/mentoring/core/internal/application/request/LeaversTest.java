// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class LeaversTest {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 1);

    @Parameter
    Dialect dialect;

    @Test
    @DisplayName("F58: who leaves the company is let go: pairs end, what waits lapses, and the seat is free")
    void gone() {
        Company company = Company.usual().leaver("gone", "plant-section", LAST);
        try (Mentorings world = new Mentorings(dialect, company.directory())) {
            SchemeId id = world.open(world.free(SchemeKind.MENTOR, 1));
            Actor seeker = world.member("sales1");
            Actor late = world.member("sales2");
            Actor gone = world.member("gone");
            world.schemes.join(seeker, id, Side.SEEKER, 0);
            world.schemes.join(late, id, Side.SEEKER, 0);
            world.schemes.join(gone, id, Side.OFFERER, 2);
            world.requests.accept(
                    gone, world.requests.ask(seeker, id, Company.id("gone"), "").id());
            world.requests.ask(late, id, Company.id("gone"), "");
            Actor job = Actor.system("test");
            world.leavers.look(job, () -> true);
            assertThat(world.pairs.mine(seeker)).extracting(Pair::state).containsExactly(Pair.State.RUNNING);
            world.clock.advance(Duration.ofDays(31));
            world.leavers.look(job, () -> true);
            assertThat(world.pairs.mine(seeker)).extracting(Pair::state).containsExactly(Pair.State.ENDED);
            assertThat(world.requests.sent(late)).extracting(Request::state).containsExactly(Request.State.LAPSED);
            assertThat(world.desk.scheme(world.hr, id).offerers()).isZero();
            assertThat(world.desk.scheme(world.hr, id).seekers()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("F58: where the directory has lost most people, nobody is let go")
    void lost() {
        Company company = Company.usual();
        for (int i = 0; i < 8; i++) {
            company.leaver("gone" + i, "plant-section", LAST);
        }
        try (Mentorings world = new Mentorings(dialect, company.directory())) {
            SchemeId id = world.open(world.free(SchemeKind.PEER_COACH, 1));
            for (int i = 0; i < 8; i++) {
                world.schemes.join(world.member("gone" + i), id, Side.SEEKER, 1);
            }
            world.clock.advance(Duration.ofDays(31));
            world.leavers.look(Actor.system("test"), () -> true);
            assertThat(world.desk.scheme(world.hr, id).seekers()).isEqualTo(8);
        }
    }
}
