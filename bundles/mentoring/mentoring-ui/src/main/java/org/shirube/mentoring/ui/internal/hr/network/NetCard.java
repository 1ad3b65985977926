// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.network;

import com.vaadin.flow.component.Composite;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.NetworkPicture.Department;
import org.shirube.mentoring.api.network.NetworkPicture.Edge;
import org.shirube.people.api.UnitId;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** Pairs across departments: lines between the names, the thicker the more, with the same as a table. */
final class NetCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Map<UnitId, String> names;

    NetCard(NetworkPicture picture) {
        names = picture.departments().stream().collect(Collectors.toMap(Department::unit, Department::name));
        List<Edge> edges = picture.edges().stream()
                .sorted(Comparator.comparingInt(Edge::pairs).reversed())
                .toList();
        if (edges.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.net.none")));
        } else {
            getContent()
                    .add(new Chart(
                            sentence(edges),
                            getTranslation("mentoring.hr.table"),
                            table(edges),
                            NetDrawing.option(picture)));
        }
        if (picture.withheld()) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.net.withheld")));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.net.title"));
    }

    private String sentence(List<Edge> edges) {
        Edge most = edges.get(0);
        int pairs = edges.stream().mapToInt(Edge::pairs).sum();
        return getTranslation(
                "mentoring.hr.net.sentence", edges.size(), pairs, name(most.one()), name(most.other()), most.pairs());
    }

    private ChartTable table(List<Edge> edges) {
        List<ChartTable.Row> rows = edges.stream()
                .map(edge -> new ChartTable.Row(
                        getTranslation("mentoring.hr.net.between", name(edge.one()), name(edge.other())),
                        List.of(edge.pairs())))
                .toList();
        return new ChartTable(
                List.of(getTranslation("mentoring.hr.net.departments"), getTranslation("mentoring.hr.net.pairs")),
                rows);
    }

    private String name(UnitId unit) {
        return names.getOrDefault(unit, "–");
    }
}
