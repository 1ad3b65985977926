// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.ui.component.WayLink;

/** The kind that was chosen, with the way back to the choice. */
final class KindLine extends Div {

    private static final long serialVersionUID = 1L;

    KindLine(SchemeKind kind) {
        addClassName("sh-line");
        Span name = new Span(SchemeWords.kind(this, kind));
        name.addClassName("mentoring-hr-strong");
        Span what = new Span(getTranslation("mentoring.hr.kind." + kind + ".what"));
        what.addClassName("sh-quiet");
        add(name, what, new WayLink(HrLinks.NEW, getTranslation("mentoring.hr.new.other")));
    }
}
