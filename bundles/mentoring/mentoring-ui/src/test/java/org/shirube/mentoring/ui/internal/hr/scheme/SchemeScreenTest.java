// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class SchemeScreenTest {

    private final HrWorld world = new HrWorld();

    @Test
    @DisplayName("F58: the board sets demand against capacity, in a sentence, a chart and its table")
    void board() {
        SchemeScreen screen = open(world.joined());
        assertThat(Seen.text(screen))
                .contains("相手を探す6人に対して、枠は6人分あります。足りています。")
                .contains("いちばん求められているのは「これからのキャリア」（6人）です。引き受ける人が5人未満の話題は")
                .contains("5人未満のため表示しません");
        assertThat(_find(screen, Chart.class)).hasSize(1);
    }

    @Test
    @DisplayName("F58: the topic that is scarcest is named with what is missing")
    void scarce() {
        SchemeId id = world.open(SchemeKind.MENTOR);
        List.of("青井", "石川", "上野", "江口", "大島", "加藤")
                .forEach(name -> world.join(id, name, Side.SEEKER, List.of("leadership")));
        List.of("木村", "久保", "小林", "佐藤", "清水")
                .forEach(name -> world.join(id, name, Side.OFFERER, List.of("leadership")));
        assertThat(Seen.text(open(id))).contains("いちばん足りないのは「チームを率いる」です。話したい人6人に対して枠は5人分で、1人分足りません。");
    }

    @Test
    @DisplayName("F58: the board follows by itself who joins, and what did not change stays where it is")
    void follows() {
        SchemeId id = world.joined();
        SchemeScreen screen = open(id);
        UI.getCurrent().add(screen);
        Chart before = _get(screen, Chart.class);
        PlanCard plan = _get(screen, PlanCard.class);
        world.join(id, "佐藤", Side.OFFERER, List.of("leadership"));
        assertThat(Seen.text(screen)).contains("枠は6人分あります");
        world.mentoring.ring();
        assertThat(Seen.text(screen)).contains("枠は8人分あります");
        assertThat(_get(screen, Chart.class)).isSameAs(before);
        assertThat(_get(screen, PlanCard.class)).isSameAs(plan);
    }

    @Test
    @DisplayName("F58: a draft opens after a question that says what follows")
    void opens() {
        SchemeId id = world.draft(SchemeKind.MENTOR);
        SchemeScreen screen = open(id);
        assertThat(Seen.text(screen)).contains("受付を始めると、参加した人がここに並びます。").doesNotContain("いまの状況");
        Seen.press(screen, "受付を始める");
        assertThat(state(id)).isEqualTo(SchemeState.DRAFT);
        HrWorld.confirm();
        assertThat(state(id)).isEqualTo(SchemeState.OPEN);
        assertThat(Seen.text(screen)).contains("受付を始めました。", "まだ相手を探している人はいません。");
    }

    @Test
    @DisplayName("F58: a programme goes on to matching, back to joining, and ends for good")
    void goesOn() {
        SchemeId id = world.joined();
        SchemeScreen screen = open(id);
        act(screen, "組み合わせに進む");
        assertThat(state(id)).isEqualTo(SchemeState.MATCHING);
        assertThat(Seen.buttonsOf(screen)).contains("組み合わせを計算する");
        act(screen, "受付に戻す");
        act(screen, "終了する");
        assertThat(state(id)).isEqualTo(SchemeState.ENDED);
        assertThat(Seen.buttonsOf(screen)).doesNotContain("終了する", "組み合わせに進む");
    }

    @Test
    @DisplayName("F58: two aims are compared by calculating twice, and each run says what it aimed for")
    void compared() {
        SchemeId id = world.matching();
        Seen.press(open(id), "組み合わせを計算する");
        SchemeScreen screen = open(id);
        choose(screen, Objective.MOST_PEOPLE);
        Seen.press(screen, "もう一度計算する");
        assertThat(world.mentoring.schemeDesk().scheme(world.hr, id).plan().objective())
                .isEqualTo(Objective.MOST_PEOPLE);
        assertThat(Seen.text(open(id))).contains("相性のよさ：6組、相手なし0人", "できるだけ多くの人に相手を：6組、相手なし0人", "見直し中");
    }

    @Test
    @DisplayName("F58: a draft can be discarded, and its address then says that nothing is there")
    void discarded() {
        SchemeId id = world.draft(SchemeKind.MENTOR);
        act(open(id), "下書きを破棄する");
        assertThat(Seen.text(open(id))).contains("見つかりませんでした");
    }

    @Test
    @DisplayName("F58: what went on elsewhere is said in kind words, and nothing changes")
    void refused() {
        SchemeId id = world.draft(SchemeKind.MENTOR);
        SchemeScreen screen = open(id);
        world.mentoring.schemeDesk().move(world.hr, id, SchemeState.OPEN);
        act(screen, "受付を始める");
        assertThat(Seen.text(screen)).contains("いまの段階ではできません", "何も変わっていません");
    }

    @Test
    @DisplayName("F58: people are invited by name and by number, and taken back; an unknown number invites nobody")
    void invites() {
        SchemeId id = invitedOnly();
        SchemeScreen screen = open(id);
        Seen.press(screen, "招待する");
        Form.type("社員番号の一覧", "石川\n9999");
        Form.press("招待する");
        assertThat(Form.isOpen()).isTrue();
        assertThat(invited(id)).isEmpty();
        Form.type("社員番号の一覧", "石川\n\n上野 ");
        Form.choose("氏名で選ぶ", Set.of(world.tools.visit().colleagues("江口", 0, 1).get(0)));
        Form.press("招待する");
        assertThat(Form.isOpen()).isFalse();
        assertThat(invited(id)).containsExactlyInAnyOrder(HrWorld.who("石川"), HrWorld.who("上野"), HrWorld.who("江口"));
        @SuppressWarnings("unchecked")
        Grid<EmployeeId> grid = _get(screen, Grid.class);
        Seen.press(HrWorld.cell(grid, HrWorld.who("石川")), "招待を取り消す");
        assertThat(invited(id)).doesNotContain(HrWorld.who("石川"));
        assertThat(Seen.text(screen)).contains("石川 さんの招待を取り消しました。");
    }

    @Test
    @DisplayName("F58: who has joined is listed with the places that are taken, a side at a time")
    void joined() {
        SchemeScreen screen = open(world.joined());
        @SuppressWarnings("unchecked")
        Grid<Object> seekers = _get(screen, Grid.class);
        assertThat(HrWorld.rows(seekers)).hasSize(6).first().asString().contains("青井", "営業部", "相手0人／1人まで");
    }

    @Test
    @DisplayName("F99: a pool of those who sit in shows who signed up, and nothing of matching")
    void pool() {
        SchemeScreen screen = open(world.open(SchemeKind.SIT_IN_POOL));
        assertThat(Seen.text(screen)).doesNotContain("組み合わせを計算", "話題ごとの希望");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("組み合わせに進む", "実施を始める");
    }

    @SuppressWarnings("unchecked")
    private static void choose(SchemeScreen screen, Objective objective) {
        _get(screen, RadioButtonGroup.class, spec -> spec.withLabel("組み合わせで大切にすること"))
                .setValue(objective);
    }

    private SchemeId invitedOnly() {
        SchemePlan usual = world.plan(SchemeKind.REVERSE_MENTOR);
        SchemePlan plan = new SchemePlan(
                usual.kind(),
                usual.title(),
                "",
                Audience.INVITED,
                Audience.EVERYBODY,
                usual.opens(),
                usual.closes(),
                6,
                6,
                1,
                1,
                1,
                usual.objective(),
                true,
                12,
                List.of());
        return world.mentoring.schemeDesk().create(world.hr, plan).id();
    }

    private List<EmployeeId> invited(SchemeId id) {
        return world.mentoring
                .schemeDesk()
                .invited(world.hr, id, Side.SEEKER, PageRequest.first(10))
                .items();
    }

    private SchemeState state(SchemeId id) {
        return world.mentoring.schemeDesk().scheme(world.hr, id).state();
    }

    private static void act(SchemeScreen screen, String label) {
        Seen.press(screen, label);
        HrWorld.confirm();
    }

    private SchemeScreen open(SchemeId id) {
        SchemeScreen screen = new SchemeScreen(
                world.mentoring.schemeDesk(),
                world.mentoring.matching(),
                world.mentoring.topics(),
                world.directory,
                world.tools.visit(),
                world.mentoring.news(),
                (ui, work) -> work.execute());
        screen.show(id);
        return screen;
    }
}
