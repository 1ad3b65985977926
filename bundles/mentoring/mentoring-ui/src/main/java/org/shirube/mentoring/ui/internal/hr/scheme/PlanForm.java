// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.hr.rule.RulesField;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** All that is said of a scheme, in the order in which one thinks of it. */
final class PlanForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SchemePlan before;
    private final AboutPart about;
    private final WhoPart who;
    private final WhenPart when;
    private final PlacesPart places;
    private final WayPart way;
    private final RulesField rules;
    private final Said said = new Said();
    private final Div missing = new Div();

    /**
     * @param kept is given what was filled in; may refuse
     */
    PlanForm(HrTools tools, SchemePlan before, String label, Consumer<SchemePlan> kept) {
        this.before = before;
        SchemeKind kind = before.kind();
        about = new AboutPart(before);
        who = new WhoPart(tools, before);
        when = new WhenPart(before);
        places = new PlacesPart(before);
        way = new WayPart(before);
        rules = new RulesField(tools.matching().rules(tools.hr(), kind, getLocale()), before);
        getContent().addClassName("mentoring-hr-form");
        getContent().add(said, about, who, when, places);
        if (kind.matches()) {
            getContent().add(way, rulesCard());
        }
        getContent().add(missing, Shapes.line(Shapes.mainButton(label, () -> keep(kept))));
    }

    /** Most schemes do well with the usual rules, so they do not stand in the way. */
    private Card rulesCard() {
        return new Card(
                getTranslation("mentoring.hr.form.rules"),
                new VisibilityLine(getTranslation("mentoring.hr.visible.hr")),
                Shapes.quiet(getTranslation("mentoring.hr.form.rules.text")),
                new Details(getTranslation("mentoring.hr.form.rules.open"), rules));
    }

    private void keep(Consumer<SchemePlan> kept) {
        missing.removeAll();
        boolean fine = about.isFine() & who.isFine() & when.isFine() & places.isFine();
        if (fine) {
            said.tried(() -> kept.accept(plan()));
        } else {
            missing.add(new Notice(Tone.BAD, getTranslation("mentoring.hr.form.missing"))
                    .withText(getTranslation("mentoring.hr.form.missing.text")));
        }
    }

    private SchemePlan plan() {
        Audience seekers = who.seekers();
        return new SchemePlan(
                before.kind(),
                about.title(),
                about.words(),
                seekers,
                before.kind().mutual() ? seekers : who.offerers(),
                when.opens(),
                when.closes(),
                when.months(),
                when.meetings(),
                places.capacity(),
                places.partners(),
                places.openRequests(),
                way.objective(),
                way.review(),
                when.coolDown(),
                rules.settings());
    }
}
