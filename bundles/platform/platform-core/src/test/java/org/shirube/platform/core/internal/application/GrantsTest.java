// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class GrantsTest {

    private static final String WHAT = "career.lifeline";

    private final Actor owner = Platform.employee("owner");
    private final Actor viewer = Platform.employee("viewer");

    @Parameter
    Dialect dialect;

    private Platform platform;
    private GrantsService grants;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        grants = new GrantsService(platform.transactions, platform.unit, platform.audit, platform.clock);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @DisplayName("F33: nobody but the owner sees without a grant, whatever their roles")
    void denies_by_default() {
        Actor powerful = new Actor(UUID.randomUUID(), "all", UUID.randomUUID(), Set.of(Role.values()));
        assertThat(grants.maySee(owner, owner.person().orElseThrow(), WHAT)).isTrue();
        assertThat(sees(viewer)).isFalse();
        assertThat(sees(powerful)).isFalse();
        assertThat(sees(Actor.system("job"))).isFalse();
        assertThat(sees(Platform.OPERATOR)).isFalse();
    }

    @Test
    @DisplayName("F33: a grant opens one thing to one person until its end")
    void opens_until_its_end() {
        give(Duration.ofDays(1));
        assertThat(sees(viewer)).isTrue();
        assertThat(grants.maySee(viewer, owner.person().orElseThrow(), "career.profile"))
                .isFalse();
        assertThat(sees(Platform.employee("other"))).isFalse();
        platform.clock.advance(Duration.ofDays(1));
        assertThat(sees(viewer)).isFalse();
        assertThat(grants.given(owner)).isEmpty();
    }

    @Test
    @DisplayName("F33: what was given is taken back at once, by the owner only")
    void is_taken_back() {
        Grant grant = give(Duration.ofDays(1));
        grants.takeBack(viewer, grant.id());
        assertThat(sees(viewer)).isTrue();
        grants.takeBack(owner, grant.id());
        grants.takeBack(owner, grant.id());
        grants.takeBack(owner, UUID.randomUUID());
        assertThat(sees(viewer)).isFalse();
        assertThat(trail()).containsExactly("grant.taken-back", "grant.given");
    }

    @Test
    void giving_again_replaces_the_end() {
        give(Duration.ofDays(1));
        Grant again = grants.give(owner, WHAT, viewer.person().orElseThrow(), null);
        assertThat(grants.given(owner)).containsExactly(again);
        assertThat(grants.received(viewer)).containsExactly(again);
        assertThat(grants.received(owner)).isEmpty();
        platform.clock.advance(Duration.ofDays(400));
        assertThat(sees(viewer)).isTrue();
    }

    @Test
    @DisplayName("F34: the trail shows a person who was let in and who was not, and shows it to nobody else")
    void stands_in_the_trail() {
        give(Duration.ofDays(1));
        assertThat(trail()).containsExactly("grant.given");
        Subject subject = new Subject("employee", owner.person().orElseThrow());
        assertThatThrownBy(() -> platform.audit.about(viewer, subject, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_what_breaks_a_rule() {
        UUID self = owner.person().orElseThrow();
        UUID other = viewer.person().orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> grants.give(owner, WHAT, self, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grants.give(owner, WHAT, other, platform.clock.instant()));
        assertThatIllegalArgumentException().isThrownBy(() -> grants.give(owner, "Not Dotted", other, null));
        assertThatThrownBy(() -> grants.give(Platform.OPERATOR, WHAT, other, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Grant give(Duration length) {
        return grants.give(
                owner,
                WHAT,
                viewer.person().orElseThrow(),
                platform.clock.instant().plus(length));
    }

    private boolean sees(Actor actor) {
        return grants.maySee(actor, owner.person().orElseThrow(), WHAT);
    }

    private List<String> trail() {
        Subject subject = new Subject("employee", owner.person().orElseThrow());
        return platform.audit.about(owner, subject, PageRequest.first(10)).items().stream()
                .map(AuditEntry::action)
                .toList();
    }
}
