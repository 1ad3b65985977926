// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.WayLink;

/** What stands where there is nothing for this person; it does not tell whether there is something for others. */
public final class Gone extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public Gone() {
        EmptyState empty = new EmptyState(
                getTranslation("dialogue.talk.unknown.title"), getTranslation("dialogue.talk.unknown.text"));
        empty.add(new WayLink(Links.TALKS, getTranslation("dialogue.talks.title")));
        getContent().add(empty);
    }
}
