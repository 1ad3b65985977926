// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.rule;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.hr.part.StackTable;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class RulesScreenTest {

    private final HrWorld world = new HrWorld();

    @Test
    @DisplayName("F58: conditions and weights with a word for each, and who comes first for those who have joined")
    void shown() {
        RulesScreen screen = open(world.joined());
        assertThat(Seen.text(screen))
                .contains("上司と部下にあたる人は組み合わせません。", "全体の100％")
                .contains("相手を探す6人と引き受ける3人で試しました。いちばん合う人は、だれも変わりません。")
                .contains("相性 100％", "話したいことと助けられることが重なっています。");
        assertThat(_find(screen, StackTable.class)).hasSize(1);
    }

    @Test
    @DisplayName("F58: nothing is kept until one says so, and then only what differs from the usual")
    void kept() {
        SchemeId id = world.joined();
        RulesScreen screen = open(id);
        _get(screen, IntegerField.class).setValue(30);
        assertThat(plan(id).rules()).isEmpty();
        Seen.press(screen, "この設定にする");
        assertThat(plan(id).rules()).containsExactly(new RuleSetting("topics", true, 30));
        assertThat(Seen.text(screen)).contains("保存しました。次の計算から使われます。");
        _get(screen, IntegerField.class).setValue(60);
        Seen.press(screen, "この設定にする");
        assertThat(plan(id).rules()).isEmpty();
    }

    @Test
    @DisplayName("F58: a rule that is left out weighs nothing, and a number out of range is brought back into it")
    void leftOut() {
        SchemeId id = world.joined();
        RulesScreen screen = open(id);
        IntegerField weight = _get(screen, IntegerField.class);
        weight.setValue(500);
        assertThat(weight.getValue()).isEqualTo(100);
        weight.clear();
        assertThat(weight.getValue()).isZero();
        weight.setValue(60);
        _get(screen, Checkbox.class, spec -> spec.withLabel("話題")).setValue(false);
        assertThat(weight.isEnabled()).isFalse();
        assertThat(Seen.text(screen)).contains("全体の0％");
        Seen.press(screen, "この設定にする");
        assertThat(plan(id).rules()).containsExactly(new RuleSetting("topics", false, 60));
    }

    @Test
    @DisplayName("F58: what a scheme says of a rule that is not installed at the moment stays as it is")
    void notInstalled() {
        RuleSetting other = new RuleSetting("com.example.rule", true, 50);
        RuleInfo topics = new RuleInfo("topics", MatchingRule.Kind.SOFT, "話題", "重なり", true, 60);
        RulesField field =
                new RulesField(List.of(topics), world.plan(SchemeKind.MENTOR).with(List.of(other)));
        assertThat(field.settings()).containsExactly(other);
    }

    @Test
    @DisplayName("F58: where somebody else would come first, both are named with the reason")
    void changed() {
        FitReason reason = new FitReason("topics", "話題", false, 0.8, 1, "話題が合います。");
        Preview preview = new Preview(
                3,
                List.of(
                        new Preview.Row(HrWorld.who("青井"), HrWorld.who("木村"), HrWorld.who("久保"), 0.8, List.of(reason)),
                        new Preview.Row(HrWorld.who("石川"), null, null, 0, List.of())),
                1);
        PreviewCard card = new PreviewCard(world.tools, world.joined());
        card.show(preview);
        assertThat(Seen.text(card))
                .contains("1人で、いちばん合う人が変わります。")
                .contains("いま：木村", "久保", "相性 80％", "話題が合います。", "合う人なし");
    }

    @Test
    @DisplayName("F58: whoever keeps second is told, and what was tried stays on the screen")
    void overtaken() {
        SchemeId id = world.joined();
        RulesScreen screen = open(id);
        world.mentoring.schemeDesk().change(world.hr, id, 1, world.plan(SchemeKind.MENTOR));
        _get(screen, IntegerField.class).setValue(30);
        Seen.press(screen, "この設定にする");
        assertThat(Seen.text(screen)).contains("ほかの人が先に変えたようです");
        assertThat(_get(screen, IntegerField.class).getValue()).isEqualTo(30);
    }

    private SchemePlan plan(SchemeId id) {
        return world.mentoring.schemeDesk().scheme(world.hr, id).plan();
    }

    private RulesScreen open(SchemeId id) {
        RulesScreen screen = new RulesScreen(
                world.mentoring.schemeDesk(),
                world.mentoring.matching(),
                world.mentoring.topics(),
                world.directory,
                world.tools.visit());
        screen.show(id);
        return screen;
    }
}
