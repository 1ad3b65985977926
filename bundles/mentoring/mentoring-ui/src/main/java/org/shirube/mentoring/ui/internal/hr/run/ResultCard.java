// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/**
 * What came out, in a sentence and a few numbers, and how sure one can be that there is no better way. A stable matching does not
 * aim for the total, so nothing is said of how high that could be.
 */
final class ResultCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    /** Fits are compared in thousandths: whatever is better is better by as much at least. */
    private static final double FINEST = 0.001;

    ResultCard(MatchRun run) {
        MatchRun.Result result = run.result();
        if (result == null) {
            return;
        }
        Paragraph lead = new Paragraph(
                getTranslation("mentoring.hr.result.lead", result.seekers(), result.pairs(), result.unmatched()));
        lead.addClassName("mentoring-hr-lead");
        getContent().add(lead, facts(result));
        if (run.plan().objective() != Objective.STABLE) {
            getContent().add(Shapes.quiet(proof(run, result)));
        }
        MatchRun.Earlier earlier = run.earlier();
        if (earlier != null) {
            getContent().add(Shapes.quiet(beside(earlier)));
        }
        long lost = points(result.best() - result.total());
        if (lost > 0) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.result.byHand", lost)));
        }
        if (run.plan().objective() == Objective.STABLE) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.result.blocking", result.blocking())));
        } else if (result.blocking() > 0) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.result.blocking.hint", result.blocking())));
        }
        if (!run.missingRules().isEmpty()) {
            getContent()
                    .add(new Notice(Tone.CARE, getTranslation("mentoring.hr.result.rules"))
                            .withText(getTranslation(
                                    "mentoring.hr.result.rules.text",
                                    String.join(getTranslation("mentoring.hr.comma"), run.missingRules()))));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.result.title"));
    }

    private DefinitionList facts(MatchRun.Result result) {
        double mean = result.pairs() == 0 ? 0 : result.total() / result.pairs();
        return new DefinitionList()
                .item(word("pairs"), getTranslation("mentoring.hr.count.pairs", result.pairs()))
                .item(word("unmatched"), getTranslation("mentoring.hr.count.people", result.unmatched()))
                .item(word("mean"), getTranslation("mentoring.hr.fit.percent", RunWords.percent(mean)))
                .item(word("total"), getTranslation("mentoring.hr.fit.points", points(result.total())))
                .item(
                        word("places"),
                        getTranslation("mentoring.hr.result.places.of", result.pairs(), result.capacity()));
    }

    /** The bound is of the total: where it is reached nothing is better, else it says what the aim costs. */
    private String proof(MatchRun run, MatchRun.Result result) {
        double gap = result.bound() - result.best();
        if (gap < FINEST / 2) {
            return getTranslation("mentoring.hr.result.exact");
        }
        long given = Math.max(1, points(gap));
        return run.plan().objective() == Objective.BEST_FIT
                ? getTranslation("mentoring.hr.result.near", given)
                : getTranslation(
                        "mentoring.hr.result.cost",
                        getTranslation(
                                "mentoring.hr.form.objective." + run.plan().objective()),
                        given);
    }

    private String beside(MatchRun.Earlier earlier) {
        String key = earlier.inertia() > 0 ? "earlier" : "earlier.free";
        return getTranslation(
                "mentoring.hr.result." + key, earlier.same(), earlier.changed(), points(earlier.inertia()));
    }

    private static long points(double scores) {
        return Math.round(scores * 100);
    }

    private String word(String key) {
        return getTranslation("mentoring.hr.result." + key);
    }
}
