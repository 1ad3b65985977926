// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

class ScreenEntryTest {

    private final Actor member = new Actor(new UUID(1, 1), "member", null, Set.of(Role.MEMBER));

    @Test
    @DisplayName("a screen opens to any of its roles, and one that names none opens to nobody")
    void denyByDefault() {
        assertThat(screen(Set.of(Role.MEMBER, Role.OPERATOR)).opensTo(member)).isTrue();
        assertThat(screen(Set.of(Role.OPERATOR)).opensTo(member)).isFalse();
        assertThat(screen(Set.of()).opensTo(member)).isFalse();
    }

    private static ScreenEntry screen(Set<Role> roles) {
        return new ScreenEntry("x", "x.title", "home", 1, roles, Div.class);
    }
}
