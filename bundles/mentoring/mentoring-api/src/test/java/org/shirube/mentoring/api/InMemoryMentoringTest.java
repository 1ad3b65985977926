// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.request.Request;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.testing.MutableClock;

class InMemoryMentoringTest {

    private final MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
    private final InMemoryMentoring mentoring = new InMemoryMentoring(clock);
    private final Actor hr = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));
    private final Actor seeker = person("seeker");
    private final Actor mentor = person("mentor");
    private final Actor other = person("other");

    private static Actor person(String login) {
        return new Actor(UUID.randomUUID(), login, UUID.randomUUID(), Set.of(Role.MEMBER));
    }

    private SchemeId open(boolean review) {
        LocalDate today = LocalDate.now(clock);
        SchemePlan plan = SchemePlan.usual(SchemeKind.MENTOR, "メンター", today, today.plusDays(30));
        SchemePlan mine = new SchemePlan(
                plan.kind(),
                plan.title(),
                "",
                plan.seekers(),
                plan.offerers(),
                plan.opens(),
                plan.closes(),
                6,
                6,
                1,
                1,
                2,
                plan.objective(),
                review,
                12,
                List.of());
        SchemeId id = mentoring.schemeDesk().create(hr, mine).id();
        mentoring.schemeDesk().move(hr, id, SchemeState.OPEN);
        List.of(seeker, mentor, other).forEach(one -> mentoring.profiles().save(one, 0, ProfileDraft.EMPTY));
        mentoring.schemes().join(seeker, id, Side.SEEKER, 0);
        mentoring.schemes().join(mentor, id, Side.OFFERER, 1);
        mentoring.schemes().join(other, id, Side.OFFERER, 1);
        return id;
    }

    @Test
    @DisplayName("F58: the first who accepts is the partner, and the other request closes by itself")
    void firstAcceptanceWins() {
        SchemeId id = open(false);
        assertThat(mentoring.requests().suggestions(seeker, id, Locale.JAPANESE))
                .hasSize(2);
        Request one = mentoring.requests().ask(seeker, id, InMemoryMentoring.me(mentor), "ご相談");
        Request two = mentoring.requests().ask(seeker, id, InMemoryMentoring.me(other), "");
        mentoring.requests().accept(other, two.id());
        assertThat(mentoring.requests().sent(seeker))
                .extracting(Request::state)
                .containsExactlyInAnyOrder(Request.State.CLOSED, Request.State.ACCEPTED);
        assertThatThrownBy(() -> mentoring.requests().accept(mentor, one.id()))
                .isInstanceOf(MentoringRefusedException.class);
        assertThat(mentoring.pairs().mine(other)).hasSize(1);
    }

    @Test
    @DisplayName("F58: a run is reviewed, changed by hand, taken back, approved and sent")
    void matched() {
        SchemeId id = open(true);
        mentoring.schemeDesk().move(hr, id, SchemeState.MATCHING);
        MatchRun run = mentoring.matching().start(hr, id);
        assertThat(mentoring
                        .matching()
                        .proposals(hr, run.id(), ProposalQuery.ALL, PageRequest.first(10))
                        .items())
                .hasSize(1);
        mentoring.matching().move(hr, run.id(), InMemoryMentoring.me(seeker), null);
        assertThat(mentoring.matching().undo(hr, run.id()).result().pairs()).isEqualTo(1);
        mentoring.matching().approve(hr, run.id());
        mentoring.matching().send(hr, run.id());
        Request proposed = mentoring.requests().sent(seeker).get(0);
        mentoring.requests().accept(seeker, proposed.id());
        assertThat(mentoring.pairs().mine(seeker)).isEmpty();
        mentoring.requests().accept(person(proposed), proposed.id());
        assertThat(mentoring.pairs().mine(seeker)).hasSize(1);
    }

    private Actor person(Request proposed) {
        return mentor.isEmployee(proposed.offerer().value()) ? mentor : other;
    }
}
