// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Turns a table into an ECharts option. */
final class ChartOptions {

    private ChartOptions() {}

    /** Bars that lie, the first row on top. */
    static Map<String, Object> lying(ChartTable table) {
        Map<String, Object> option = new HashMap<>(of("bar", table));
        List<String> names = table.rows().stream().map(ChartTable.Row::name).toList();
        option.put("xAxis", Map.of("type", "value", "minInterval", 1));
        if (table.columns().size() > 2) {
            // On a phone the legend takes two lines.
            option.put("grid", Map.of("left", 8, "right", 16, "top", 24, "bottom", 72, "containLabel", true));
        }
        option.put(
                "yAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        names,
                        "inverse",
                        true,
                        "axisLabel",
                        Map.of("width", 120, "overflow", "break", "interval", 0)));
        return option;
    }

    /** Bars whose parts stand on each other. */
    static Map<String, Object> stacked(ChartTable table) {
        Map<String, Object> option = new HashMap<>(of("bar", table));
        List<Map<String, Object>> parts = series("bar", table).stream()
                .map(part -> {
                    Map<String, Object> stacked = new HashMap<>(part);
                    stacked.put("stack", "all");
                    return stacked;
                })
                .toList();
        option.put("series", parts);
        // Rounded parts may sum up to a little more than the whole.
        long whole = Math.round(table.rows().stream()
                .mapToDouble(row -> row.values().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(Number::doubleValue)
                        .sum())
                .max()
                .orElse(1));
        option.put("yAxis", Map.of("type", "value", "max", Math.max(1, whole)));
        return option;
    }

    static Map<String, Object> of(String type, ChartTable table) {
        List<String> names = table.rows().stream().map(ChartTable.Row::name).toList();
        return Map.of(
                "tooltip", Map.of("trigger", "axis"),
                "legend", Map.of("bottom", 0, "show", table.columns().size() > 2),
                "grid", Map.of("left", 8, "right", 16, "top", 24, "bottom", bottom(table), "containLabel", true),
                "xAxis", Map.of("type", "category", "data", names),
                "yAxis", Map.of("type", "value"),
                "series", series(type, table));
    }

    /** On a phone a legend of more than two names takes two lines. */
    private static int bottom(ChartTable table) {
        return table.columns().size() > 3 ? 56 : 40;
    }

    private static List<Map<String, Object>> series(String type, ChartTable table) {
        return IntStream.range(1, table.columns().size())
                .mapToObj(column -> Map.<String, Object>of(
                        "type",
                        type,
                        "name",
                        table.columns().get(column),
                        "data",
                        table.rows().stream()
                                .map(row -> row.values().get(column - 1))
                                .toList()))
                .toList();
    }
}
