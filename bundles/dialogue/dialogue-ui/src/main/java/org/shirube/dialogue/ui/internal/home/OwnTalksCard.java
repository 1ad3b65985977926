// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.shirube.dialogue.api.OwnTalks;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** How a manager's own talks go on, for the manager alone (F93). */
final class OwnTalksCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    OwnTalksCard(OwnTalks own) {
        setVisible(!own.periods().isEmpty());
        getContent().add(new VisibilityLine(getTranslation("dialogue.ownTalks.visible")));
        if (own.periods().stream().allMatch(period -> period.asked() == 0 && period.talks() == 0)) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.ownTalks.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("sh-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("period", "kept", "dates", "themes", "todos")) {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(getTranslation("dialogue.ownTalks." + key));
        }
        own.periods().forEach(period -> row(table.getBody().addRow(), period));
        Div scroll = new Div(table);
        scroll.addClassName("sh-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("dialogue.ownTalks.title"));
        getContent().add(scroll);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.ownTalks.title"));
    }

    private void row(NativeTableRow row, OwnTalks.Period period) {
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.setText(getTranslation("dialogue.ownTalks.months", period.months()));
        row.addDataCell().setText(of(period.asked(), period.kept()));
        row.addDataCell().setText(of(period.talks(), period.dates()));
        row.addDataCell().setText(of(period.talks(), period.themes()));
        row.addDataCell().setText(of(period.talks(), period.todos()));
    }

    private String of(int all, int some) {
        return all == 0 ? "–" : getTranslation("dialogue.ownTalks.of", all, some, Math.round(100f * some / all));
    }
}
