// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** Who has joined and who is invited, a side at a time. */
final class PeopleCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient Scheme scheme;
    private final transient Faces faces;
    private final Div body = Shapes.stack();

    PeopleCard(HrTools tools, Scheme scheme) {
        this.tools = tools;
        this.scheme = scheme;
        this.faces = new Faces(tools, getLocale());
        List<Side> sides = sides(scheme.plan());
        RadioButtonGroup<Side> side = new RadioButtonGroup<>();
        side.setLabel(getTranslation("mentoring.hr.people.side"));
        side.setItems(sides);
        side.setItemLabelGenerator(one -> SchemeWords.side(this, scheme.plan().kind(), one));
        side.setValue(sides.get(0));
        side.setVisible(sides.size() > 1);
        side.addValueChangeListener(change -> show(change.getValue()));
        getContent().add(side, body);
        show(sides.get(0));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.people.title"));
    }

    private static List<Side> sides(SchemePlan plan) {
        if (!plan.kind().matches()) {
            return List.of(Side.OFFERER);
        }
        return plan.kind().mutual() ? List.of(Side.SEEKER) : List.of(Side.SEEKER, Side.OFFERER);
    }

    private void show(Side side) {
        body.removeAll();
        if (scheme.plan().audience(side).who() == Audience.Who.INVITED) {
            body.add(new InvitedPart(tools, scheme, side, faces));
        }
        if (scheme.state() != SchemeState.DRAFT) {
            body.add(new JoinedPart(tools, scheme, side, faces));
        } else if (scheme.plan().audience(side).who() != Audience.Who.INVITED) {
            body.add(Shapes.quiet(getTranslation("mentoring.hr.people.draft")));
        }
    }
}
