// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows, loaded as they come into sight; on a narrow page each row becomes a card. */
public abstract class FittingGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 640;

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
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> show(details.getWindowInnerWidth()));
        Registration watch = page.addBrowserWindowResizeListener(resized -> show(resized.getWidth()));
        addDetachListener(gone -> {
            watch.remove();
            gone.unregisterListener();
        });
    }

    private void show(int width) {
        boolean narrow = width < NARROW;
        Column<T> alone = card;
        if (alone != null && alone.isVisible() != narrow) {
            alone.setVisible(narrow);
            wide.forEach(column -> column.setVisible(!narrow));
        }
    }
}
