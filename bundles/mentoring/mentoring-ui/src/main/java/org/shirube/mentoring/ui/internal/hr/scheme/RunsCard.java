// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Starting a run, and those that were: each can be looked at again. */
final class RunsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient Scheme scheme;
    private final Said said;

    RunsCard(HrTools tools, Scheme scheme, Said said) {
        this.tools = tools;
        this.scheme = scheme;
        this.said = said;
        List<MatchRun> runs = tools.matching().runs(tools.hr(), scheme.id());
        if (scheme.state() == SchemeState.MATCHING) {
            getContent().add(start(runs));
        } else if (scheme.state() != SchemeState.ENDED) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.runs.later")));
        }
        if (!runs.isEmpty()) {
            getContent().add(list(runs));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.runs.title"));
    }

    private Div start(List<MatchRun> runs) {
        boolean first = runs.isEmpty();
        Paragraph what = Shapes.quiet(getTranslation(
                "mentoring.hr.runs.what",
                getTranslation("mentoring.hr.form.objective." + scheme.plan().objective())));
        String label = getTranslation(first ? "mentoring.hr.runs.start" : "mentoring.hr.runs.again");
        return Shapes.stack(what, Shapes.line(Shapes.mainButton(label, this::begin)));
    }

    private void begin() {
        said.tried(() -> {
            MatchRun run = tools.matching().start(tools.hr(), scheme.id());
            getUI().ifPresent(ui -> ui.navigate(HrLinks.run(run.id())));
        });
    }

    private UnorderedList list(List<MatchRun> runs) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sh-plain", "mentoring-hr-list");
        runs.forEach(run -> list.add(item(run)));
        return list;
    }

    private ListItem item(MatchRun run) {
        String when = Wording.moment(run.started(), tools.visit().zone(), getLocale());
        ListItem item = new ListItem(
                new WayLink(HrLinks.run(run.id()), getTranslation("mentoring.hr.runs.of", when)),
                RunWords.state(this, run.state()));
        MatchRun.Result result = run.result();
        if (result != null) {
            item.add(Shapes.quiet(getTranslation("mentoring.hr.runs.pairs", result.pairs(), result.unmatched())));
        }
        return item;
    }
}
