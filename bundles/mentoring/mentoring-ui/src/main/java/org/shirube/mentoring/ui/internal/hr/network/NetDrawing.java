// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.NetworkPicture.Edge;
import org.shirube.people.api.UnitId;

/** The net as ECharts draws it: departments in a circle, so that the same net always looks the same. */
final class NetDrawing {

    private static final int LEAST_WIDTH = 1;
    private static final int MOST_WIDTH = 10;
    private static final int LEAST_SIZE = 12;
    private static final int MOST_SIZE = 36;

    private NetDrawing() {}

    static Map<String, Object> option(NetworkPicture picture) {
        int mostPairs = picture.edges().stream().mapToInt(Edge::pairs).max().orElse(1);
        int mostAt = picture.departments().stream()
                .mapToInt(department -> at(picture, department.unit()))
                .max()
                .orElse(1);
        List<Map<String, Object>> nodes = picture.departments().stream()
                .map(department -> Map.<String, Object>of(
                        "id",
                        department.unit().toString(),
                        "name",
                        department.name(),
                        "value",
                        at(picture, department.unit()),
                        "symbolSize",
                        between(LEAST_SIZE, MOST_SIZE, at(picture, department.unit()), mostAt)))
                .toList();
        List<Map<String, Object>> links = picture.edges().stream()
                .map(edge -> Map.<String, Object>of(
                        "source",
                        edge.one().toString(),
                        "target",
                        edge.other().toString(),
                        "value",
                        edge.pairs(),
                        "lineStyle",
                        Map.of("width", between(LEAST_WIDTH, MOST_WIDTH, edge.pairs(), mostPairs))))
                .toList();
        return Map.of("series", List.of(series(nodes, links)));
    }

    private static Map<String, Object> series(List<Map<String, Object>> nodes, List<Map<String, Object>> links) {
        Map<String, Object> series = new HashMap<>(Map.of("type", "graph", "layout", "circular"));
        // Long names need room at the sides, on a phone too.
        series.putAll(Map.of("left", "22%", "right", "22%", "top", "14%", "bottom", "16%"));
        series.putAll(Map.of("data", nodes, "links", links));
        series.put("label", Map.of("show", true, "position", "bottom", "width", 96, "overflow", "break"));
        series.put("lineStyle", Map.of("curveness", 0.12, "opacity", 0.6));
        return series;
    }

    /** Pairs that begin or end there. */
    private static int at(NetworkPicture picture, UnitId unit) {
        return picture.edges().stream()
                .filter(edge -> edge.one().equals(unit) || edge.other().equals(unit))
                .mapToInt(Edge::pairs)
                .sum();
    }

    private static double between(int least, int most, int value, int highest) {
        return least + (most - least) * (double) value / Math.max(1, highest);
    }
}
