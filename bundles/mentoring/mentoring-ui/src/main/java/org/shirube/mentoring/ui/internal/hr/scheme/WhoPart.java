// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Who may take part on each side; one choice where both sides are the same, or where nobody looks for somebody. */
final class WhoPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final AudienceField seekers;
    private final AudienceField offerers;

    WhoPart(HrTools tools, SchemePlan plan) {
        SchemeKind kind = plan.kind();
        seekers = new AudienceField(tools, SchemeWords.side(this, kind, Side.SEEKER), plan.seekers());
        offerers = new AudienceField(tools, SchemeWords.side(this, kind, Side.OFFERER), plan.offerers());
        seekers.setVisible(kind.matches());
        offerers.setVisible(!kind.mutual());
        getContent()
                .add(
                        new VisibilityLine(getTranslation("mentoring.hr.visible.hr")),
                        Shapes.quiet(getTranslation("mentoring.hr.form.who.text")),
                        seekers,
                        offerers);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.form.who"));
    }

    boolean isFine() {
        return (!seekers.isVisible() || seekers.isFine()) & (!offerers.isVisible() || offerers.isFine());
    }

    Audience seekers() {
        return seekers.audience();
    }

    Audience offerers() {
        return offerers.audience();
    }
}
