// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.html.Nav;
import org.shirube.ui.component.WayLink;

/** Ways between the views of one screen; which one is open stands in the address. */
public final class Tabs extends Nav {

    private static final long serialVersionUID = 1L;

    public static final String VIEW = "view";

    /** @param name what these are, for those who hear the page */
    public Tabs(String name) {
        addClassNames("career-tabs", "career-no-print");
        getElement().setAttribute("aria-label", name);
    }

    public Tabs with(String href, String words, boolean open) {
        WayLink link = new WayLink(href, words);
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
