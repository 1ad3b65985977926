// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the overview: the newest note of each area, or what the profile is for. */
@org.osgi.service.component.annotations.Component
public final class ProfileOverview implements OverviewPart {

    private final ProfileTools tools;

    @Activate
    public ProfileOverview(@Reference ProfileTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        Profile profile = tools.own();
        Card card = new Card(where.getTranslation("career.profile.title"));
        if (profile.statements().isEmpty()) {
            card.add(Shapes.quiet(where.getTranslation("career.profile.empty.text")));
        } else {
            card.add(newest(where, profile));
        }
        card.add(Shapes.ways(new WayLink(
                Links.PROFILE,
                where.getTranslation(
                        profile.statements().isEmpty() ? "career.profile.empty.do" : "career.profile.way"))));
        where.add(card);
        return where;
    }

    private static Div newest(Component where, Profile profile) {
        Div notes = new Div();
        notes.addClassName("career-glance");
        for (Field field : Field.values()) {
            profile.of(field).stream()
                    .reduce((earlier, later) -> later)
                    .map(Statement::words)
                    .ifPresent(words -> notes.add(
                            Shapes.stack(Shapes.quiet(FieldWords.brief(where, field)), new Paragraph(words))));
        }
        return notes;
    }
}
