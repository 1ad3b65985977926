// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Shares;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.TrendMonth;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Wording;

/** Listening, questions and advice month by month, beside the advised 7:2:1 (F87). */
final class SharesChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param side whose estimates
     * @param sentence the key of what it shows
     * @param who whose estimates they are, in words
     */
    SharesChart(List<TrendMonth> months, Function<TrendMonth, @Nullable Shares> side, String sentence, String who) {
        List<TrendMonth> told =
                months.stream().filter(month -> side.apply(month) != null).toList();
        List<Shares> shares =
                told.stream().map(side).map(Objects::requireNonNull).toList();
        int estimates = shares.stream().mapToInt(Shares::of).sum();
        setVisible(!told.isEmpty());
        if (told.isEmpty()) {
            return;
        }
        List<ChartTable.Row> rows = new ArrayList<>();
        TalkRatio advised = TalkRatio.ADVISED;
        rows.add(new ChartTable.Row(
                getTranslation("dialogue.trend.advised"),
                List.of(advised.listening(), advised.questions(), advised.advice())));
        told.forEach(month -> rows.add(row(month.month(), Objects.requireNonNull(side.apply(month)))));
        double listening =
                shares.stream().mapToDouble(s -> s.listening() * s.of()).sum() / estimates;
        getContent()
                .add(Chart.stacked(
                        getTranslation(sentence, who, estimates, Shown.oneDecimal(listening)),
                        getTranslation("dialogue.trend.table"),
                        new ChartTable(columns(), rows)));
    }

    private List<String> columns() {
        return List.of(
                getTranslation("dialogue.trend.month"),
                getTranslation("dialogue.trend.listening"),
                getTranslation("dialogue.trend.questions"),
                getTranslation("dialogue.trend.advice"));
    }

    private ChartTable.Row row(YearMonth month, Shares shares) {
        DateTimeFormatter format = Wording.isJapanese(getLocale())
                ? DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPANESE)
                : DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
        return new ChartTable.Row(
                format.format(month),
                List.of(
                        Shown.oneDecimal(shares.listening()),
                        Shown.oneDecimal(shares.questions()),
                        Shown.oneDecimal(shares.advice())));
    }
}
