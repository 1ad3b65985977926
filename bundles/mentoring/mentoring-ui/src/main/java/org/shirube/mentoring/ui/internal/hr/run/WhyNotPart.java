// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.FitBar;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.ui.component.Shapes;

/** Why a seeker is not with those who fit better, or whom somebody without a partner was nearest to. */
final class WhyNotPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param key of the title, and of what is said where there is nobody: with {@code .none} */
    WhyNotPart(String key, List<WhyNot> reasons, Faces faces) {
        getContent().addClassName("mentoring-hr-reasons");
        getContent().add(new H3(getTranslation(key)));
        if (reasons.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation(key + ".none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("sh-plain", "mentoring-hr-list");
            reasons.forEach(why -> list.add(item(why, faces)));
            getContent().add(list);
        }
        getContent().add(Shapes.quiet(getTranslation("mentoring.hr.whynot.hint")));
    }

    private ListItem item(WhyNot why, Faces faces) {
        return new ListItem(
                Shapes.line(faces.of(why.offerer()), new FitBar(why.score())), new Paragraph(sentences(why)));
    }

    private String sentences(WhyNot why) {
        List<String> all = new ArrayList<>();
        Double weakest = why.weakest();
        if (weakest != null) {
            all.add(getTranslation("mentoring.hr.whynot.full", RunWords.percent(weakest)));
        }
        Double loss = why.loss();
        all.add(loss == null ? getTranslation("mentoring.hr.whynot.rather") : cost(loss));
        if (why.moved() > 0 || why.alone() > 0) {
            String whom = why.alone() == 0 ? "moved" : why.moved() == 0 ? "alone" : "both";
            all.add(getTranslation("mentoring.hr.whynot." + whom, why.moved(), why.alone()));
        }
        return all.stream()
                .reduce((one, next) -> getTranslation("mentoring.hr.sentences", one, next))
                .orElse("");
    }

    private String cost(double loss) {
        if (loss == 0) {
            return getTranslation("mentoring.hr.whynot.same");
        }
        return getTranslation(loss > 0 ? "mentoring.hr.whynot.loss" : "mentoring.hr.whynot.gain", Math.abs(loss) * 100);
    }
}
