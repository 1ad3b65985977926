// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.TrendMonth;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** How the talks of two people went: clarity talk by talk, and listening against 7:2:1 (F87, F89). The same for both. */
final class TrendCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 3;

    TrendCard(Services services, Pairing pairing) {
        String other = Wording.name(services.name(pairing.other(services.me())), getLocale());
        getContent().add(new VisibilityLine(getTranslation("dialogue.visible.both.read", other)));
        List<ClarityPoint> clarity = services.lasting().trends().clarity(services.actor(), pairing.id());
        if (clarity.size() < LEAST) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.trend.few", LEAST)));
        } else {
            getContent().add(clarity(services, clarity));
        }
        List<TrendMonth> months = services.lasting().trends().of(services.actor(), pairing.id());
        String member = Wording.name(services.name(pairing.member()), getLocale());
        String partner = Wording.name(services.name(pairing.partner()), getLocale());
        getContent()
                .add(
                        new SharesChart(months, TrendMonth::members, "dialogue.trend.shares", member),
                        new SharesChart(months, TrendMonth::partners, "dialogue.trend.shares", partner));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.trend.title"));
    }

    private Chart clarity(Services services, List<ClarityPoint> points) {
        // Twelve months: a day needs no year, and finds room below its bar.
        DateTimeFormatter day = Wording.isJapanese(getLocale())
                ? DateTimeFormatter.ofPattern("M月d日", Locale.JAPANESE)
                : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
        List<ChartTable.Row> rows = points.stream()
                .map(point -> new ChartTable.Row(
                        day.format(LocalDate.ofInstant(point.at(), services.zone())), List.of(point.clarity())))
                .toList();
        double mean = points.stream().mapToInt(ClarityPoint::clarity).average().orElseThrow();
        ChartTable table = new ChartTable(
                List.of(getTranslation("dialogue.trend.talk"), getTranslation("dialogue.trend.clarity")), rows);
        return Chart.bars(
                getTranslation("dialogue.trend.clarity.sentence", points.size(), Shown.oneDecimal(mean)),
                getTranslation("dialogue.trend.table"),
                table);
    }
}
