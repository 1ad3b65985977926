// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.Shares;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.TrendMonth;

class MonthsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static Months.Said said(YearMonth month, int member, @Nullable Integer clarity, @Nullable TalkRatio ratio) {
        return new Months.Said(month, new UUID(1, member), clarity, ratio, TalkRatio.ADVISED);
    }

    @Test
    @DisplayName("F87: months in their order, each with the mean of what was said")
    void months() {
        List<TrendMonth> months = Months.of(
                List.of(
                        said(NOVEMBER, 1, 2, new TalkRatio(4, 3, 3)),
                        said(NOVEMBER, 1, 5, new TalkRatio(6, 3, 1)),
                        said(NOVEMBER.minusMonths(2), 1, null, null)),
                1);
        assertThat(months).extracting(TrendMonth::month).containsExactly(NOVEMBER.minusMonths(2), NOVEMBER);
        assertThat(months.get(0).clarity()).isNull();
        assertThat(months.get(0).members()).isNull();
        assertThat(months.get(1).clarity()).isEqualTo(3.5);
        assertThat(months.get(1).members()).isEqualTo(new Shares(5, 3, 2, 2));
        assertThat(months.get(1).partners()).isEqualTo(new Shares(7, 2, 1, 2));
    }

    @Test
    @DisplayName("F89: four members are too few for a mean, five are enough, and each counts the same")
    void least() {
        List<Months.Said> talks = new ArrayList<>();
        for (int member = 1; member <= 4; member++) {
            talks.add(said(NOVEMBER, member, 5, new TalkRatio(8, 1, 1)));
            talks.add(said(NOVEMBER, member, 5, new TalkRatio(8, 1, 1)));
        }
        TrendMonth few = Months.of(talks, 5).get(0);
        assertThat(few.clarity()).isNull();
        assertThat(few.members()).isNull();
        assertThat(few.partners()).isNotNull();
        talks.add(said(NOVEMBER, 5, null, new TalkRatio(3, 1, 6)));
        TrendMonth enough = Months.of(talks, 5).get(0);
        assertThat(enough.clarity()).isNull();
        assertThat(enough.members().listening()).isEqualTo(7);
        assertThat(enough.members().of()).isEqualTo(9);
    }
}
