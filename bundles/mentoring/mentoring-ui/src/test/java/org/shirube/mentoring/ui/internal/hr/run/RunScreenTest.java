// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class RunScreenTest {

    private final HrWorld world = new HrWorld();

    @Test
    @DisplayName("F58: a run shows how far it is, once a second, and gives way to what came out")
    void progress() {
        world.mentoring.slowRuns();
        RunScreen screen = open(world.start(world.matching()));
        UI.getCurrent().add(screen);
        assertThat(Seen.text(screen)).contains("このページを離れても計算は続きます。");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        poll();
        assertThat(_get(screen, ProgressBar.class).getValue()).isBetween(0.1, 0.9);
        poll();
        poll();
        assertThat(_find(screen, ProgressBar.class)).isEmpty();
        assertThat(Seen.text(screen)).contains("相手を探す6人のうち、6組が決まりました。0人はまだ相手がいません。");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    @DisplayName("F58: a run can be stopped, and says that nothing was sent")
    void cancelled() {
        world.mentoring.slowRuns();
        RunScreen screen = open(world.start(world.matching()));
        Seen.press(screen, "計算を止める");
        assertThat(Seen.text(screen)).contains("計算を止めました", "だれにも何も届いていません。");
    }

    @Test
    @DisplayName("F58: proposals come with the weakest first, can be searched and sorted, and say why rule by rule")
    void proposals() {
        RunScreen screen = open(world.start(world.matching()));
        ProposalGrid grid = _get(screen, ProposalGrid.class);
        List<Proposal> pairs = HrWorld.items(grid);
        assertThat(pairs).hasSize(6);
        assertThat(pairs).isSortedAccordingTo((one, other) -> Double.compare(one.score(), other.score()));
        assertThat(HrWorld.rows(grid).get(0)).contains("営業部", "開発部", "相性 0％");
        _get(screen, ColleagueField.class).setValue(world.summary("青井"));
        assertThat(HrWorld.items(grid)).extracting(Proposal::seeker).containsOnly(HrWorld.who("青井"));
        Seen.press(screen, "すべて表示する");
        assertThat(HrWorld.items(grid)).hasSize(6);
        _get(screen, Checkbox.class, spec -> spec.withLabel("手で変えた組だけ")).setValue(true);
        assertThat(Seen.text(screen)).contains("当てはまる組はありません。");
        Seen.press(HrWorld.cell(grid, pairs.get(5)), "理由");
        assertThat(Seen.text(_get(Dialog.class))).contains("相性に数えること", "話題", "100％（全体の100％を占める）");
    }

    @Test
    @DisplayName(
            "F58: approving and sending are two steps, the second with a last question, and there is no way back after it")
    void sent() {
        SchemeId id = world.matching();
        RunId run = world.start(id);
        RunScreen screen = open(run);
        Seen.press(screen, "承認する");
        assertThat(Seen.text(screen)).contains("承認しました。まだだれにも送っていません。");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("相手を変える", "承認する");
        Seen.press(screen, "承認を取り消す");
        Seen.press(screen, "承認する");
        Seen.press(screen, "本人たちに送る");
        assertThat(HrWorld.question()).contains("6組に送りますか？", "送ったあとは取り消せません。");
        assertThat(state(run)).isEqualTo(MatchRun.State.APPROVED);
        HrWorld.confirm();
        assertThat(state(run)).isEqualTo(MatchRun.State.SENT);
        assertThat(Seen.text(screen)).contains("送りました。");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("一つ前に戻す", "承認する", "本人たちに送る");
        assertThat(world.mentoring.matching().board(world.hr, id).pending()).isEqualTo(6);
    }

    @Test
    @DisplayName("F58: who has nobody is listed with the reason, and can be given somebody")
    void unmatched() {
        RunId run = world.start(world.matching());
        world.mentoring.matching().move(world.hr, run, HrWorld.who("青井"), null);
        RunScreen screen = open(run);
        assertThat(Seen.text(screen)).contains("1人はまだ相手がいません。", "手で変えたことで");
        @SuppressWarnings("unchecked")
        Grid<Object> grid = (Grid<Object>) _find(screen, Grid.class).get(1);
        assertThat(HrWorld.rows(grid)).singleElement().asString().contains("青井", "…");
    }

    @Test
    @DisplayName("F58: nothing to take back says so")
    void nothingToUndo() {
        RunScreen screen = open(world.start(world.matching()));
        Seen.press(screen, "一つ前に戻す");
        assertThat(Seen.text(screen)).contains("手で変えたものはありません。");
    }

    @Test
    @DisplayName("F58: what somebody else sent in the meantime is said, and nothing changes")
    void refused() {
        RunId run = world.start(world.matching());
        RunScreen screen = open(run);
        world.mentoring.matching().approve(world.hr, run);
        world.mentoring.matching().send(world.hr, run);
        Seen.press(screen, "一つ前に戻す");
        assertThat(Seen.text(screen)).contains("もう送られています", "送った内容は変えられません。");
    }

    @Test
    @DisplayName("F58: an address of no run says so")
    void unknown() {
        RunScreen screen = open(new RunId(UUID.randomUUID()));
        assertThat(Seen.text(screen)).contains("見つかりませんでした");
    }

    @Test
    @DisplayName("F58: what is asked for stands in the address, and nonsense there counts as not said")
    void address() {
        ProposalQuery query = new ProposalQuery(HrWorld.who("青井"), true, ProposalQuery.Order.STRONGEST);
        assertThat(Wanted.of(QueryParameters.fromString(
                                new Wanted(query).asQuery().substring(1)))
                        .query())
                .isEqualTo(query);
        assertThat(Wanted.of(QueryParameters.fromString("person=x&order=y")).query())
                .isEqualTo(ProposalQuery.ALL);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private MatchRun.State state(RunId run) {
        return world.mentoring.matching().run(world.hr, run).state();
    }

    private RunScreen open(RunId run) {
        return Opened.run(world, run);
    }
}
