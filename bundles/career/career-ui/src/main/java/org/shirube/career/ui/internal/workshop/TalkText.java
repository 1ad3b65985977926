// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.career.api.workshop.RoleTalk;

/** What somebody tells, to read or to open. */
final class TalkText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TalkText(RoleTalk talk) {
        String language = getLocale().getLanguage();
        Paragraph text = new Paragraph(talk.in(language).text());
        text.addClassName("career-told");
        getContent().add(text);
        String address = talk.link();
        if (address != null) {
            Anchor link = new Anchor(address, getTranslation("career.talk.open"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            getContent().add(link);
        }
    }
}
