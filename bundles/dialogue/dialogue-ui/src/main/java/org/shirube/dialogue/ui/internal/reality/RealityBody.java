// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.Shapes;

/** A month of a unit, a part at a time. */
final class RealityBody extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient View view;
    private final transient TalkReality whole;
    private final transient RealityWords words;

    RealityBody(View view, RealityWords words) {
        this.view = view;
        this.whole = view.whole();
        this.words = words;
        Paragraph sentence = new Paragraph(words.sentence(view));
        sentence.addClassName("talks-lead");
        getContent().addClassName("talks-reality");
        getContent().add(sentence, talks());
        if (!view.parts().isEmpty()) {
            getContent().add(new PartsCard(view, words));
        }
        getContent().add(clarity(), felt(), themes(), Shapes.quiet(words.text("note")));
    }

    private Card talks() {
        TalkReality.Closings closings = whole.closings();
        return new Card(
                words.text("talks.title"),
                new DefinitionList()
                        .item(words.text("paired"), words.paired(whole))
                        .item(words.text("execution"), words.execution(whole))
                        .item(words.text("talks"), words.talks(whole))
                        .item(
                                words.text("closing.date"),
                                words.closed(closings, closings == null ? 0 : closings.date()))
                        .item(
                                words.text("closing.theme"),
                                words.closed(closings, closings == null ? 0 : closings.theme()))
                        .item(
                                words.text("closing.todos"),
                                words.closed(closings, closings == null ? 0 : closings.todos())));
    }

    private Card clarity() {
        Card card = new Card(words.text("clarity.title"));
        TalkReality.Clarity clarity = whole.clarity();
        if (clarity == null) {
            card.add(Shapes.quiet(words.text("clarity.withheld")));
            return card;
        }
        List<ChartTable.Row> rows = clarity.bands().stream()
                .map(band -> new ChartTable.Row(words.band(band), List.of(band.people())))
                .toList();
        String sentence = words.text("clarity.sentence", RealityWords.tenth(clarity.mean()), clarity.people());
        card.add(chart(sentence, new ChartTable(List.of(words.text("clarity.title"), words.text("count")), rows)));
        return card;
    }

    /** What was felt, beside what is advised. */
    private Card felt() {
        Card card = new Card(words.text("felt.title"));
        if (whole.members() == null && whole.partners() == null) {
            card.add(Shapes.quiet(words.text("felt.withheld")));
            return card;
        }
        TalkRatio advised = TalkRatio.ADVISED;
        List<ChartTable.Row> rows = List.of(
                new ChartTable.Row(
                        words.text("felt.advised"),
                        List.of(advised.listening(), advised.questions(), advised.advice())),
                row("felt.members", whole.members()),
                row("felt.partners", whole.partners()));
        List<String> columns = List.of(
                words.text("felt.title"),
                words.text("felt.listening"),
                words.text("felt.questions"),
                words.text("felt.advice"));
        String sentence = words.text("felt.sentence", words.felt(whole.members()), words.felt(whole.partners()));
        card.add(Chart.rows(sentence, words.text("table"), new ChartTable(columns, rows, words.withheld())));
        return card;
    }

    private ChartTable.Row row(String key, TalkReality.@Nullable Felt felt) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(felt == null ? null : round(felt.listening()));
        values.add(felt == null ? null : round(felt.questions()));
        values.add(felt == null ? null : round(felt.advice()));
        return new ChartTable.Row(words.text(key), values);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private Card themes() {
        Card card = new Card(words.text("themes.title"));
        if (whole.themes().isEmpty()) {
            card.add(Shapes.quiet(words.text("themes.withheld")));
            return card;
        }
        List<ChartTable.Row> rows = whole.themes().stream()
                .map(theme -> new ChartTable.Row(words.theme(theme.key()), List.of(theme.people())))
                .toList();
        TalkReality.ThemeShare first = whole.themes().get(0);
        String sentence = words.text("themes.sentence", first.of(), words.theme(first.key()), first.people());
        ChartTable table = new ChartTable(List.of(words.text("themes.title"), words.text("count")), rows);
        card.add(Chart.rows(sentence, words.text("table"), table), Shapes.quiet(words.text("themes.note")));
        return card;
    }

    private Chart chart(String sentence, ChartTable table) {
        return Chart.bars(sentence, words.text("table"), table);
    }
}
