// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.KEN;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.career.api.plan.InMemoryDirections;
import org.shirube.career.api.plan.InMemoryPlans;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.plan.Plans;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.InMemoryProfiles;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class PlanScreenTest {

    private static final Actor HR = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));

    private final Shares shares = new InMemoryShares(Guest.clock());
    private final Profiles profiles = new InMemoryProfiles(shares, Guest.clock());
    private final Plans plans = new InMemoryPlans(shares);
    private final InMemoryDirections directions = new InMemoryDirections(Guest.clock());
    private final PlanTools tools = new PlanTools(plans, profiles, directions, shares, visit(AOI), Guest.clock());

    private PlanScreen open() {
        UI.getCurrent().removeAll();
        PlanScreen screen = new PlanScreen(tools);
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.empty());
        return screen;
    }

    private Plan plan() {
        return plans.own(actor(AOI)).get(0);
    }

    @Test
    @DisplayName("F73: an empty plan teaches, and its one button sets an aim with what it brings to the company")
    void empty() {
        PlanScreen screen = open();
        assertThat(Seen.text(screen)).contains("目指すところを、ひとつ置いてみませんか", "例：");
        Seen.press(screen, "目指すところを書く");
        Form.type("目指すところ", "見積もりを任される人");
        Form.choose("いつまでに", LocalDate.of(2029, 3, 31));
        Form.type("わたしの成長が", "残業が減る");
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("見積もりを任される人", "2029年3月31日 まで", "残業が減る");
    }

    @Test
    @DisplayName("F73: what the target takes stands beside what one can, and how far one is, one says oneself")
    void needs() {
        Statement can = profiles.add(actor(AOI), Field.CAN, StatementDraft.of("聞ける"), null);
        plans.begin(actor(AOI), "見積もり", null);
        PlanScreen screen = open();
        Seen.press(screen, "必要なことを足す");
        Form.type("何が必要ですか", "困りごとを聞き出す");
        Form.choose("いま、どこまで", Need.Reach.UNDERWAY);
        Form.choose("ここで生きる", Set.of(can));
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("困りごとを聞き出す", "取り組み中", "生きる Can：「聞ける」");
        profiles.erase(actor(AOI), can.id());
        assertThat(Seen.text(open())).contains("つながる Can は、まだありません");
    }

    @Test
    @DisplayName("F73: steps are added, done, and removed")
    void steps() {
        plans.begin(actor(AOI), "見積もり", null);
        PlanScreen screen = open();
        Seen.press(screen, "ステップを足す");
        Form.type("何をしますか", "三つ読む");
        Form.press("保存する");
        Seen.press(screen, "できた");
        assertThat(plan().steps().get(0).state()).isEqualTo(PlanStep.State.DONE);
        assertThat(Seen.buttonsOf(screen)).doesNotContain("できた");
        Seen.press(new StepsCard(tools, plan(), () -> {}), "書きかえる");
        Form.press("消す");
        assertThat(plan().steps()).isEmpty();
    }

    @Test
    @DisplayName("F74: what is asked for outside, with a source that is a web address or none")
    void market() {
        plans.begin(actor(AOI), "見積もり", null);
        PlanScreen screen = open();
        Seen.press(screen, "見つけたことを書く");
        Form.type("何が求められ", "審査の経験");
        for (String bad : new String[] {"javascript:alert(1)", "example", "https://", "ftp://example.org", "a b"}) {
            Form.type("どこで見ましたか", bad);
            Form.press("保存する");
            assertThat(plan().market()).as(bad).isEmpty();
        }
        Form.type("どこで見ましたか", "https://example.org/jobs");
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("審査の経験", "example.org で読む", "2026年11月25日 に見た");
    }

    @Test
    @DisplayName("F76: one's own is connected with the direction, and gone things are said to be gone")
    void direction() {
        Statement will = profiles.add(actor(AOI), Field.WILL, StatementDraft.of("任されたい"), null);
        plans.begin(actor(AOI), "見積もり", null);
        assertThat(Seen.text(open())).contains("まだ公開されていません");
        Direction part = directions.publish(
                HR, new DirectionText("現場が決める", "Decide", "本文", "Text", LocalDate.of(2026, 11, 25), null));
        PlanScreen screen = open();
        assertThat(Seen.text(screen)).contains("現場が決める", "本文", "人事には、5人以上");
        Seen.press(screen, "わたしのこととつなぐ");
        Form.type("どんなふうに", "見積もりは判断");
        Form.press("つなぐ");
        directions.relate(
                actor(AOI), part.id(), Alignment.Kind.STATEMENT, will.id().value(), "");
        assertThat(Seen.text(open())).contains("キャリアプラン「見積もり」", "見積もりは判断", "Will「任されたい」");
        profiles.erase(actor(AOI), will.id());
        screen = open();
        assertThat(Seen.text(screen)).contains("いまはない一枚");
        Seen.press(screen, "線を外す");
        assertThat(directions.own(actor(AOI))).hasSize(1);
    }

    @Test
    @DisplayName("F73: a partner reads the plan that is shared, and no other")
    void shared() {
        plans.begin(actor(AOI), "見せない目標", null);
        Plan shown = plans.begin(actor(AOI), "見せる目標", null);
        plans.save(
                actor(AOI),
                shown.withSteps(List.of(new PlanStep(UUID.randomUUID(), "三つ読む", null, PlanStep.State.BEGUN))));
        shares.give(actor(AOI), KEN, Scope.one(Scope.Part.PLAN, shown.id().value()), null);
        PlanTools kens = new PlanTools(plans, profiles, directions, shares, visit(KEN), Guest.clock());
        assertThat(new PlanShared(kens).of(AOI).map(Seen::text).orElseThrow())
                .contains("見せる目標", "三つ読む（始めた）")
                .doesNotContain("見せない目標");
        assertThat(new PlanShared(tools).of(KEN)).isEmpty();
        assertThat(Seen.text(new PlanOverview(tools).card())).contains("見せる目標", "次の一歩：三つ読む");
    }
}
