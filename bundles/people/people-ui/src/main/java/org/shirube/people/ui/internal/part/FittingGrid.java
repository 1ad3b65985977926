// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows, loaded as they come into sight; on a narrow page each row becomes a card. */
public abstract class FittingGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    private @Nullable Column<T> card;
    private List<Column<T>> wide = List.of();

    protected FittingGrid(int pageSize) {
        super(pageSize);
    }

    /** Says which column stands alone on a narrow page, and which ones stand on a wide one. */
    protected final void fit(Column<T> narrow, List<Column<T>> otherwise) {
        card = narrow;
        wide = List.copyOf(otherwise);
        narrow.setVisible(false);
        Narrow.watch(this, this::show);
    }

    private void show(boolean narrow) {
        Column<T> alone = card;
        if (alone != null && alone.isVisible() != narrow) {
            alone.setVisible(narrow);
            wide.forEach(column -> column.setVisible(!narrow));
        }
    }
}
