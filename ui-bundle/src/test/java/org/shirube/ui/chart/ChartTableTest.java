// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    private final ChartTable table = new ChartTable(
            List.of("unit", "2025", "2026"),
            List.of(new ChartTable.Row("Sales", List.of(3, 4)), new ChartTable.Row("Works", List.of(5, 6))));

    @Test
    @DisplayName("the drawing has the same figures as the table")
    void sameFigures() {
        Map<String, Object> option = ChartOptions.of("bar", table);
        assertThat(option.get("series"))
                .isEqualTo(List.of(
                        Map.of("type", "bar", "name", "2025", "data", List.of(3, 5)),
                        Map.of("type", "bar", "name", "2026", "data", List.of(4, 6))));
    }

    @Test
    @DisplayName("bars that lie have the same figures, and the names beside them")
    void lying() {
        Map<String, Object> option = ChartOptions.lying(table);
        assertThat(option.get("series")).isEqualTo(ChartOptions.of("bar", table).get("series"));
        assertThat(option.get("yAxis").toString()).contains("Sales, Works");
    }

    @Test
    @DisplayName("a figure that is missing leaves a gap, and the table says why")
    void missing() {
        ChartTable.Row row = new ChartTable.Row("Sales", Collections.singletonList(null));
        ChartTable gap = new ChartTable(List.of("unit", "2026"), List.of(row), "not shown");
        assertThat(ChartOptions.of("bar", gap).get("series").toString()).contains("[null]");
        assertThat(new TableTwin(gap).getElement().getTextRecursively()).contains("not shown");
    }

    @Test
    @DisplayName("a row that is too short is refused")
    void shortRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ChartTable(List.of("unit", "2026"), List.of(new ChartTable.Row("Sales", List.of()))))
                .withMessageContaining("1 values");
    }
}
