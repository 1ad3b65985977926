// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class SchemesScreenTest {

    private final HrWorld world = new HrWorld();

    @Test
    @DisplayName("F58: an empty desk says what programmes are for, with an example and one button")
    void nothing() {
        SchemesScreen screen = open();
        assertThat(_find(screen, EmptyState.class)).hasSize(1);
        assertThat(Seen.text(screen)).contains("例：若手30人に").contains("断った理由は、人事にも表示されません");
    }

    @Test
    @DisplayName("F57, F58: every programme with its stage, newest first, and the way into it")
    void listed() {
        world.joined();
        world.draft(SchemeKind.DIAGONAL);
        SchemesScreen screen = open();
        String text = Seen.text(screen);
        assertThat(text)
                .contains("下書き", "受付中", "相手を探す人6人、引き受ける人3人（枠6人分）、続いているペア0組")
                .contains("2026年11月25日から2026年12月25日まで受付");
        assertThat(text.indexOf("ナナメの1on1")).isLessThan(text.indexOf("メンター・"));
        assertThat(_find(screen, WayLink.class))
                .extracting(WayLink::getHref)
                .contains("mentoring/desk/topics", "mentoring/desk/network")
                .anyMatch(href -> href.startsWith("mentoring/desk/scheme/"));
    }

    @Test
    @DisplayName("F58: a long list comes a part at a time")
    void manySchemes() {
        for (int i = 0; i < 23; i++) {
            world.draft(SchemeKind.SIT_IN_POOL);
        }
        SchemesScreen screen = open();
        assertThat(_find(screen, SchemeCard.class)).hasSize(20);
        Seen.press(screen, "もっと見る");
        assertThat(_find(screen, SchemeCard.class)).hasSize(23);
        assertThat(Seen.buttonsOf(screen)).doesNotContain("もっと見る");
    }

    private SchemesScreen open() {
        SchemesScreen screen = new SchemesScreen(world.mentoring.schemeDesk(), world.tools.visit());
        screen.show();
        return screen;
    }
}
