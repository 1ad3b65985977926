// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.KEN;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.crafting.InMemoryCrafting;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class CraftingScreenTest {

    private final Shares shares = new InMemoryShares(Guest.clock());
    private final InMemoryCrafting crafting = new InMemoryCrafting(shares, Guest.clock());
    private final CraftingTools tools = new CraftingTools(crafting, shares, visit(AOI), Guest.clock());

    private CraftingScreen open() {
        UI.getCurrent().removeAll();
        CraftingScreen screen = new CraftingScreen(tools);
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.empty());
        return screen;
    }

    private Worksheet sheet(JobTask... tasks) {
        return crafting.save(actor(AOI), crafting.begin(actor(AOI)).withTasks(List.of(tasks)));
    }

    private static JobTask task(String words, int now, int later, JobTask.Wish wish) {
        return new JobTask(UUID.randomUUID(), words, now, later, wish, "朝にまとめる", "後輩と", "待たせない");
    }

    @Test
    @DisplayName("F18: an empty page teaches; a task holds what to make of it, with whom, and what it is for")
    void tasks() {
        CraftingScreen screen = open();
        assertThat(Seen.text(screen)).contains("いまの仕事を並べてみませんか", "例：");
        Seen.press(screen, "シートを始める");
        Seen.press(screen, "仕事を書く");
        Form.type("どんな仕事", "問い合わせ");
        Form.choose("どうしたい", JobTask.Wish.LESS);
        Form.choose("いま（", 40);
        Form.choose("こうしたい（", 20);
        Form.type("どう変えますか", "朝にまとめる");
        Form.type("だれと", "後輩と");
        Form.type("何のため", "待たせない");
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("問い合わせ", "減らす", "40% → 20%", "変え方：朝にまとめる", "だれと：後輩と", "何のため：待たせない");
    }

    @Test
    @DisplayName("F18: the picture says the greatest change in a sentence, and its table holds the rest of the time")
    void picture() {
        sheet(task("問い合わせ", 40, 20, JobTask.Wish.LESS), task("締め", 15, 15, JobTask.Wish.KEEP));
        assertThat(Seen.text(open())).contains("いちばん変えたいのは「問い合わせ」で、時間の 40% から 20% へ。", "そのほか", "45", "65");
    }

    @Test
    @DisplayName("F18: more than the whole time does not fit, and the field says how much is left")
    void whole_time() {
        sheet(task("問い合わせ", 70, 20, JobTask.Wish.LESS));
        Seen.press(open(), "仕事を書く");
        Form.type("どんな仕事", "会議");
        Form.choose("いま（", 35);
        Form.press("保存する");
        assertThat(Form.isOpen()).isTrue();
        assertThat(crafting.own(actor(AOI)).get(0).tasks()).hasSize(1);
        Form.choose("いま（", 30);
        Form.press("保存する");
        assertThat(crafting.own(actor(AOI)).get(0).tasks()).hasSize(2);
    }

    @Test
    @DisplayName("F18: what came out of it is taken further, in words the person can change")
    void outlet() {
        sheet(task("問い合わせ", 40, 20, JobTask.Wish.LESS), task("締め", 15, 15, JobTask.Wish.KEEP));
        CraftingScreen screen = open();
        assertThat(Seen.buttonsOf(screen)).containsOnlyOnce("次の動きにする");
        Seen.press(screen, "次の動きにする");
        assertThat(Form.text()).contains("キャリアプランのステップにする");
        Form.press("渡す");
        assertThat(crafting.passed).containsExactly("PLAN_STEP 問い合わせ：朝にまとめる");
    }

    @Test
    @DisplayName(
            "F17, F25: traits stand beside present tasks with the meaning the person gives, and nobody else sees them")
    void fit() {
        sheet(task("締め", 15, 15, JobTask.Wish.KEEP));
        FitScreen screen = new FitScreen(tools);
        UI.getCurrent().add(screen);
        screen.refresh();
        assertThat(Seen.text(screen)).contains("だれとも共有できません", "点数はつきません", "例：");
        Seen.press(screen, "特性を挙げる");
        Form.type("あなたの言葉で", "段取りが好き");
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("段取りが好き", "たしかに", "締め", "まだ何も書いていません");
        Seen.press(screen, "つながりを書く");
        Form.type("この仕事で", "一番生きる場面");
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("一番生きる場面");
        Seen.press(screen, "書きかえる");
        Form.press("消す");
        assertThat(crafting.fit(actor(AOI)).meanings()).isEmpty();
        assertThat(Seen.buttonsOf(screen)).doesNotContain("共有する");
    }

    @Test
    @DisplayName("F18: a partner reads a shared worksheet without its buttons")
    void shared() {
        Worksheet sheet = sheet(task("問い合わせ", 40, 20, JobTask.Wish.LESS));
        shares.give(actor(AOI), KEN, Scope.one(Scope.Part.CRAFTING, sheet.id().value()), null);
        CraftingTools kens = new CraftingTools(crafting, shares, visit(KEN), Guest.clock());
        Component card = new CraftingShared(kens).of(AOI).orElseThrow();
        assertThat(Seen.text(card)).contains("問い合わせ", "40% → 20%");
        assertThat(Seen.buttonsOf(card)).isEmpty();
        assertThat(new CraftingShared(tools).of(KEN)).isEmpty();
        assertThat(Seen.text(new CraftingOverview(tools).card())).contains("問い合わせ（減らす）");
    }
}
