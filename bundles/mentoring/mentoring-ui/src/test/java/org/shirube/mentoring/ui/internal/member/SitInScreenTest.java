// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.ui.internal.part.Guest.AOI;
import static org.shirube.mentoring.ui.internal.part.Guest.KEN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class SitInScreenTest {

    private final Stage stage = new Stage();

    private SitInScreen open() {
        SitInScreen screen = Stage.show(new SitInScreen(stage.of(AOI)));
        screen.show();
        return screen;
    }

    @Test
    @DisplayName("F99: an empty list says what it is for; who offers to sit in stands there with their profile")
    void whom() {
        assertThat(Seen.text(open())).contains("まだいません", "例：");
        SchemeId pool = stage.open(SchemeKind.SIT_IN_POOL, false);
        stage.describe(KEN, "第三者として聞きます");
        SchemeScreen screen = stage.scheme(KEN, pool);
        assertThat(Seen.text(screen)).doesNotContain("話せそうな人", "期間と回数");
        Seen.press(screen, "同席を引き受ける");
        assertThat(Form.text()).contains("同席を頼みたい人に、あなたのプロフィールが見えます");
        Form.press("参加する");
        assertThat(Seen.text(open())).contains("健", "第三者として聞きます", "本人の同意なしに");
    }
}
