// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.WayLink;

/** The head of the import screens, with the way between them. */
final class ImportsHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ImportsHead(String titleKey, String here) {
        Nav nav = new Nav(
                link(Links.IMPORTS, "people.imports.nav.runs", here),
                link(Links.QUARANTINE, "people.quarantine.title", here));
        nav.addClassName("people-subnav");
        getContent().add(Parts.head(getTranslation(titleKey), nav));
    }

    private Anchor link(String href, String key, String here) {
        Anchor anchor = new WayLink(href, getTranslation(key));
        if (href.equals(here)) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        return anchor;
    }
}
