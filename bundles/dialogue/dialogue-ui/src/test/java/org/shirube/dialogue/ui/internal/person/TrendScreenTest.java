// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Shares;
import org.shirube.dialogue.api.TrendMonth;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.ui.testing.Seen;

class TrendScreenTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Shares OWN = new Shares(6, 2, 2, 3);

    @RegisterExtension
    final Scene scene = new Scene();

    private String text(TrendMonth... months) {
        scene.answer("Trends.mine", call -> List.of(months));
        TrendScreen screen = new TrendScreen(scene.services(Scene.KEN));
        screen.beforeEnter(Seen.to("talks/trend", "id", ""));
        return Seen.text(screen);
    }

    @Test
    @DisplayName("F87: before the first estimate it says what to do, and draws nothing")
    void empty() {
        assertThat(text(new TrendMonth(MONTH, 2, null, null, null)))
                .contains("まだ見立てがありません", "7 : 2 : 1", "見えるのはあなただけです")
                .doesNotContain("表で見る");
    }

    @Test
    @DisplayName("F87, F89: my own estimates are drawn; those of members only where five or more answered")
    void own() {
        assertThat(text(new TrendMonth(MONTH, 3, null, null, OWN)))
                .contains("あなたの見立て（3回分）では、聞く時間は10分のうち平均6.0分でした", "5人以上が答えると")
                .doesNotContain("メンバーの見立て（", "いちばん新しい月");
        assertThat(text(new TrendMonth(MONTH, 6, 3.75, new Shares(5, 3, 2, 6), OWN)))
                .contains("メンバーの見立て（6回分）では、聞く時間は10分のうち平均5.0分でした", "5人以上の平均で3.8（5段階）");
    }
}
