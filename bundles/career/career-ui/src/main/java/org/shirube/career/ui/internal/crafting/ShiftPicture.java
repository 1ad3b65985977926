// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;

/** How the time is spent now, and how it would be: two bars for each task, with the table beside. */
final class ShiftPicture extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 100;

    private final transient Worksheet sheet;

    ShiftPicture(Worksheet sheet) {
        this.sheet = sheet;
        List<ChartTable.Row> rows = new ArrayList<>();
        sheet.tasks().forEach(task -> rows.add(new ChartTable.Row(task.words(), List.of(task.now(), task.later()))));
        int restNow = rest(JobTask::now);
        int restLater = rest(JobTask::later);
        if (restNow > 0 || restLater > 0) {
            rows.add(new ChartTable.Row(getTranslation("career.crafting.rest"), List.of(restNow, restLater)));
        }
        List<String> columns = List.of(
                getTranslation("career.crafting.task"),
                getTranslation("career.crafting.now"),
                getTranslation("career.crafting.later"));
        getContent()
                .add(Chart.rows(sentence(), getTranslation("career.crafting.table"), new ChartTable(columns, rows)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.crafting.picture"));
    }

    private int rest(ToIntFunction<JobTask> share) {
        return WHOLE - sheet.tasks().stream().mapToInt(share).sum();
    }

    private String sentence() {
        return sheet.tasks().stream()
                .filter(task -> task.now() != task.later())
                .max(Comparator.comparingInt(task -> Math.abs(task.later() - task.now())))
                .map(task -> getTranslation("career.crafting.sentence", task.words(), task.now(), task.later()))
                .orElseGet(() -> getTranslation("career.crafting.sentence.same"));
    }
}
