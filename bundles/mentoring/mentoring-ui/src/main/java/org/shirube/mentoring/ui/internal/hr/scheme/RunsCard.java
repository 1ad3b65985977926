// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
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

/** Starting a run, and those that were: each can be looked at again and set against the others. */
final class RunsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;

    RunsCard(HrTools tools, Scheme scheme, List<MatchRun> runs, Said said) {
        this.tools = tools;
        if (scheme.state() == SchemeState.MATCHING) {
            getContent().add(new StartPart(tools, scheme, runs.isEmpty(), said));
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
        String aim = getTranslation("mentoring.hr.form.objective." + run.plan().objective());
        MatchRun.Result result = run.result();
        item.add(Shapes.quiet(
                result == null
                        ? aim
                        : getTranslation("mentoring.hr.runs.pairs", aim, result.pairs(), result.unmatched())));
        return item;
    }
}
