// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Scope.Part;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.share.Shares;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class SharesTest {

    private static final Scope WILL = Scope.all(Part.WILL);

    private final Actor owner = person("owner");
    private final Actor viewer = person("viewer");
    private final Actor stranger = person("stranger", Role.values());
    private final Actor operator = new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR));

    @Parameter
    Dialect dialect;

    private Careers careers;
    private SharesService shares;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        shares = careers.shares;
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    void both_see_what_is_shared_and_nobody_else() {
        Share share = shares.give(owner, id(viewer), WILL, null);
        assertThat(shares.given(owner)).containsExactly(share);
        assertThat(shares.received(viewer)).containsExactly(share);
        assertThat(shares.open(viewer, id(owner))).containsExactly(WILL);
        for (Actor nobody : Set.of(stranger, operator)) {
            assertThat(shares.received(nobody)).isEmpty();
            assertThat(shares.mayRead(nobody, id(owner), scope -> true)).isFalse();
        }
        assertThat(shares.mayRead(owner, id(owner), scope -> false)).isTrue();
    }

    @Test
    void ends_when_taken_back_and_when_its_time_is_over() {
        Share share = shares.give(owner, id(viewer), WILL, null);
        shares.takeBack(viewer, share.id());
        shares.takeBack(stranger, share.id());
        assertThat(shares.received(viewer)).hasSize(1);
        shares.takeBack(owner, share.id());
        assertThat(shares.received(viewer)).isEmpty();

        shares.give(owner, id(viewer), WILL, now().plus(Duration.ofDays(7)));
        careers.clock.advance(Duration.ofDays(7));
        assertThat(shares.received(viewer)).isEmpty();
        assertThat(shares.given(owner)).isEmpty();
    }

    @Test
    void sharing_the_same_again_replaces_the_end() {
        Share first = shares.give(owner, id(viewer), WILL, null);
        Instant end = now().plus(Duration.ofDays(3));
        Share second = shares.give(owner, id(viewer), WILL, end);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(shares.given(owner)).containsExactly(second).first().returns(end, Share::until);
        shares.give(owner, id(viewer), Scope.all(Part.CAN), null);
        assertThat(shares.given(owner)).hasSize(2);
    }

    @Test
    void all_shares_of_a_thing_end_with_it() {
        UUID thing = UUID.randomUUID();
        shares.give(owner, id(viewer), Scope.one(Part.SHEET, thing), null);
        shares.give(owner, id(stranger), Scope.one(Part.SHEET, thing), null);
        Share other = shares.give(owner, id(viewer), Scope.one(Part.LIFELINE, thing), null);
        shares.takeBackAll(owner, Part.SHEET, thing);
        assertThat(shares.given(owner)).containsExactly(other);
    }

    @Test
    void a_limit_counts_what_runs() {
        Instant soon = now().plus(Duration.ofDays(1));
        for (int i = 0; i < Shares.MOST; i++) {
            shares.give(owner, id(viewer), Scope.one(Part.SHEET, UUID.randomUUID()), soon);
        }
        assertThatThrownBy(() -> shares.give(owner, id(viewer), WILL, null)).isInstanceOf(LimitReachedException.class);
        careers.clock.advance(Duration.ofDays(1));
        shares.give(owner, id(viewer), WILL, null);
        assertThat(shares.given(owner)).hasSize(1);
    }

    @Test
    void one_who_is_no_employee_shares_nothing() {
        assertThatThrownBy(() -> shares.give(operator, id(viewer), WILL, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shares.given(operator)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shares.give(owner, id(owner), WILL, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_scope_covers_what_it_names() {
        UUID event = UUID.randomUUID();
        LocalDate day = LocalDate.of(2020, 4, 1);
        Scope span = Scope.span(day, day.plusYears(1));
        assertThat(span.coversEvent(event, day.minusYears(1), day)).isTrue();
        assertThat(span.coversEvent(event, day.plusYears(1), day.plusYears(2))).isTrue();
        assertThat(span.coversEvent(event, day.minusDays(2), day.minusDays(1))).isFalse();
        assertThat(span.covers(Part.LIFELINE, event)).isFalse();
        assertThat(Scope.one(Part.LIFELINE, event).coversEvent(event, day, day)).isTrue();
        assertThat(Scope.one(Part.LIFELINE, UUID.randomUUID()).coversEvent(event, day, day))
                .isFalse();
        assertThat(Scope.all(Part.LIFELINE).coversEvent(event, day, day)).isTrue();
        assertThat(Scope.all(Part.CAN).coversEvent(event, day, day)).isFalse();
        assertThatThrownBy(() -> Scope.span(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(Part.WILL, null, day, day)).isInstanceOf(IllegalArgumentException.class);
    }

    private Instant now() {
        return careers.clock.instant();
    }
}
