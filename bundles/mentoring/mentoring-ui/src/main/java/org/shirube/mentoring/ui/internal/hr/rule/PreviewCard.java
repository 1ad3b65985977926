// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.FitBar;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.StackTable;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** What other rules would change: who comes first for some of those who look for somebody, before and after, and why. */
final class PreviewCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 12;
    private static final int REASONS = 2;

    private final transient HrTools tools;
    private final transient SchemeId scheme;
    private final transient Faces faces;
    private final Div body = Shapes.stack();

    PreviewCard(HrTools tools, SchemeId scheme) {
        this.tools = tools;
        this.scheme = scheme;
        this.faces = new Faces(tools, getLocale());
        getContent().addClassName("mentoring-hr-preview");
        getContent().add(Shapes.quiet(getTranslation("mentoring.hr.preview.text")), body);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.preview.title"));
    }

    void show(List<RuleSetting> rules) {
        show(tools.matching().preview(tools.hr(), scheme, rules, SAMPLE, getLocale()));
    }

    void show(Preview preview) {
        body.removeAll();
        // What changes with each weight is read out; the table below would be too much for that.
        Paragraph sentence = new Paragraph(sentence(preview));
        sentence.addClassName("mentoring-hr-lead");
        sentence.getElement().setAttribute("role", "status");
        body.add(sentence);
        if (!preview.seekers().isEmpty()) {
            body.add(table(preview));
        }
    }

    private String sentence(Preview preview) {
        int looked = preview.seekers().size();
        if (looked == 0) {
            return getTranslation("mentoring.hr.preview.nobody");
        }
        return preview.changed() == 0
                ? getTranslation("mentoring.hr.preview.same", looked, preview.offerers())
                : getTranslation("mentoring.hr.preview.changed", looked, preview.offerers(), preview.changed());
    }

    private StackTable table(Preview preview) {
        StackTable table = new StackTable(List.of(
                getTranslation("mentoring.hr.preview.seeker"),
                getTranslation("mentoring.hr.preview.first"),
                getTranslation("mentoring.hr.preview.why")));
        faces.know(preview.seekers().stream()
                .flatMap(row -> Stream.of(row.seeker(), row.before(), row.after()))
                .filter(Objects::nonNull)
                .toList());
        preview.seekers().forEach(row -> table.add(List.of(new Span(faces.name(row.seeker())), first(row), why(row))));
        return table;
    }

    /** Who came first is only said where somebody else does now. */
    private Component first(Preview.Row row) {
        EmployeeId before = row.before();
        boolean same = before == null ? row.after() == null : before.equals(row.after());
        Span after = new Span(name(row.after()));
        if (same) {
            return after;
        }
        after.addClassName("mentoring-hr-strong");
        return new Div(Shapes.quiet(getTranslation("mentoring.hr.preview.before", name(before))), after);
    }

    private String name(@Nullable EmployeeId person) {
        return person == null ? getTranslation("mentoring.hr.preview.none") : faces.name(person);
    }

    private Component why(Preview.Row row) {
        String words = row.reasons().stream()
                .map(FitReason::words)
                .filter(text -> !text.isEmpty())
                .limit(REASONS)
                .collect(Collectors.joining(" "));
        return row.after() == null ? new Span("–") : new Div(new FitBar(row.score()), Shapes.quiet(words));
    }
}
