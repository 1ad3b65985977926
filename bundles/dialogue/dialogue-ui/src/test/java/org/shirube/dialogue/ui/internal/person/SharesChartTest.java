// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Shares;
import org.shirube.dialogue.api.TrendMonth;
import org.shirube.dialogue.ui.internal.part.Scene;

class SharesChartTest {

    private static final List<TrendMonth> MONTHS = List.of(
            new TrendMonth(YearMonth.of(2026, 10), 1, null, null, new Shares(4, 3, 3, 1)),
            new TrendMonth(YearMonth.of(2026, 11), 3, null, null, new Shares(6, 2, 2, 3)));

    @RegisterExtension
    final Scene scene = new Scene();

    @Test
    @DisplayName("F87: one sentence says what it shows: the mean of all estimates, beside the advised 7")
    void sentence() {
        SharesChart chart = new SharesChart(MONTHS, TrendMonth::partners, "dialogue.trend.shares.own", "");
        UI.getCurrent().add(chart);
        assertThat(_get(chart, Paragraph.class).getText()).isEqualTo("あなたの見立て（4回分）では、聞く時間は10分のうち平均5.5分でした。目安は7分です。");
    }

    @Test
    @DisplayName("F89: where there are no estimates, or too few to tell, nothing is drawn")
    void nothing() {
        assertThat(new SharesChart(MONTHS, TrendMonth::members, "dialogue.trend.shares.own", "").isVisible())
                .isFalse();
    }
}
