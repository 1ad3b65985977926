// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.Stream;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.ui.component.Shapes;

/** What has to hold, and what counts how much. */
public final class RulesField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleRow> rows;
    private final transient List<RuleSetting> notInstalled;

    private Runnable changed = () -> {};

    /**
     * @param rules those that are installed; what the plan says of others stays as it is
     */
    public RulesField(List<RuleInfo> rules, SchemePlan plan) {
        rows = rules.stream()
                .map(rule -> new RuleRow(rule, plan, this::changed))
                .toList();
        notInstalled = plan.rules().stream()
                .filter(setting -> rules.stream().noneMatch(rule -> rule.key().equals(setting.rule())))
                .toList();
        getContent().addClassName("mentoring-hr-rules");
        add(MatchingRule.Kind.HARD);
        add(MatchingRule.Kind.SOFT);
        showShares();
    }

    /** Says what to do after each change. */
    public void onChange(Runnable then) {
        changed = then;
    }

    /** What differs from how the rules count by themselves. */
    public List<RuleSetting> settings() {
        return Stream.concat(rows.stream().flatMap(row -> row.setting().stream()), notInstalled.stream())
                .toList();
    }

    private void add(MatchingRule.Kind kind) {
        List<RuleRow> these = rows.stream().filter(row -> row.kind() == kind).toList();
        if (!these.isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("mentoring.hr.rules." + kind)),
                            Shapes.quiet(getTranslation("mentoring.hr.rules." + kind + ".text")));
            these.forEach(getContent()::add);
        }
    }

    private void changed() {
        showShares();
        changed.run();
    }

    private void showShares() {
        int whole = rows.stream().mapToInt(RuleRow::weight).sum();
        rows.forEach(row -> row.showShare(whole));
    }
}
