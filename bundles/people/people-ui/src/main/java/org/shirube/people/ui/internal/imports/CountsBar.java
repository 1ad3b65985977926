// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.ui.component.WayLink;

/** What a run would change, as figures with their words: people first, then units, then what was refused. */
final class CountsBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CountsBar(ImportRun run) {
        getContent().addClassName("people-counts");
        getContent().add(group("people.imports.people", run.people()), group("people.imports.units", run.units()));
        Div refused = figure("people.imports.refused", run.refused(), run.refused() > 0 ? "warm" : "faint");
        if (run.refused() > 0) {
            refused.add(new WayLink(Links.quarantine(run.id()), getTranslation("people.imports.refused.open")));
        }
        Div side = new Div(new Span(getTranslation("people.imports.rows.title")));
        side.addClassName("people-counts-group");
        side.add(figure("people.imports.rows.read", run.rows(), "faint"), refused);
        getContent().add(side);
    }

    private Div group(String key, Counts counts) {
        Div group = new Div(new Span(getTranslation(key)));
        group.addClassName("people-counts-group");
        group.add(
                figure("people.change.CREATED", counts.created(), "calm"),
                figure("people.change.CHANGED", counts.changed(), "cool"),
                figure("people.change.ENDED", counts.ended(), counts.ended() > 0 ? "warm" : "faint"),
                figure("people.change.UNCHANGED", counts.unchanged(), "faint"));
        return group;
    }

    private Div figure(String key, long number, String tone) {
        Span value = new Span(NumberFormat.getIntegerInstance(getLocale()).format(number));
        value.addClassName("people-figure-value");
        Span label = new Span(getTranslation(key));
        label.addClassName("people-quiet");
        Div figure = new Div(value, label);
        figure.addClassNames("people-figure", "people-figure-" + (number == 0 ? "faint" : tone));
        return figure;
    }
}
