// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.rule;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.ui.component.Shapes;

/** A rule: whether it is used, and how much it counts. */
final class RuleRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 10;

    private final transient RuleInfo rule;
    private final Checkbox used;
    private final IntegerField weight = new IntegerField();
    private final Span share = new Span();

    RuleRow(RuleInfo rule, SchemePlan plan, Runnable changed) {
        this.rule = rule;
        addClassName("mentoring-hr-rule");
        Optional<RuleSetting> before = plan.setting(rule.key());
        used = new Checkbox(rule.name(), before.map(RuleSetting::active).orElse(rule.usual()));
        used.addValueChangeListener(change -> {
            weight.setEnabled(change.getValue());
            changed.run();
        });
        Div words = new Div(used, Shapes.quiet(rule.about()));
        words.addClassName("mentoring-hr-rule-words");
        add(words);
        if (rule.kind() == MatchingRule.Kind.SOFT) {
            makeWeight(before.map(RuleSetting::weight).orElse(rule.usualWeight()), changed);
            share.addClassName("mentoring-hr-share");
            add(weight, share);
        }
    }

    private void makeWeight(int value, Runnable changed) {
        weight.setAriaLabel(getTranslation("mentoring.hr.rules.weight", rule.name()));
        weight.setMin(0);
        weight.setMax(RuleSetting.MOST);
        weight.setStep(STEP);
        weight.setStepButtonsVisible(true);
        // Between two steps is fine too.
        weight.setManualValidation(true);
        weight.setValue(value);
        weight.setEnabled(used.getValue());
        weight.addValueChangeListener(change -> {
            if (change.getValue() == null || change.getValue() < 0 || change.getValue() > RuleSetting.MOST) {
                weight.setValue(within(change.getValue()));
            } else {
                changed.run();
            }
        });
    }

    private static int within(@Nullable Integer typed) {
        return typed == null ? 0 : Math.max(0, Math.min(RuleSetting.MOST, typed));
    }

    MatchingRule.Kind kind() {
        return rule.kind();
    }

    /** What it adds to the whole; 0 for what is not used or is no matter of weight. */
    int weight() {
        return used.getValue() && rule.kind() == MatchingRule.Kind.SOFT ? weight.getValue() : 0;
    }

    void showShare(int whole) {
        int percent = whole == 0 ? 0 : Math.round(100f * weight() / whole);
        share.setText(getTranslation("mentoring.hr.rules.share", percent));
        share.getStyle().set("--share", percent + "%");
    }

    /** Empty where it counts as it does by itself. */
    Optional<RuleSetting> setting() {
        int counts = rule.kind() == MatchingRule.Kind.SOFT ? weight.getValue() : rule.usualWeight();
        boolean usual = used.getValue() == rule.usual() && counts == rule.usualWeight();
        return usual ? Optional.empty() : Optional.of(new RuleSetting(rule.key(), used.getValue(), counts));
    }
}
