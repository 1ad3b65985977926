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
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
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
    @DisplayName("F59: beside why two fit stands why not somebody who fits better, with what it would cost all")
    void whyNot() {
        RunScreen screen = open(world.start(world.matching()));
        ProposalGrid grid = _get(screen, ProposalGrid.class);
        Proposal weak = HrWorld.items(grid).get(0);
        assertThat(weak.score()).isZero();
        Seen.press(HrWorld.cell(grid, weak), "理由");
        assertThat(Seen.text(_get(Dialog.class)))
                .contains("もっと合う人と組まなかった理由", "引き受けられる人数まで埋まっています", "相性 100％", "だけで決まったことは、ここには出ません。")
                .containsPattern("ほかに1人の相手が変わります|1人の相手がいなくなります");
        _get(Dialog.class).close();
        Seen.press(HrWorld.cell(grid, HrWorld.items(grid).get(5)), "理由");
        assertThat(Seen.text(_get(Dialog.class))).contains("もっと合う人で、理由を示せる人はいません。");
    }

    @Test
    @DisplayName("F59: every reason that can be told is a sentence in both languages")
    void sentences() {
        EmployeeId one = HrWorld.who("木村");
        List<WhyNot> all = List.of(
                new WhyNot(one, 0.9, true, 0.85, 0.123, 2, 1),
                new WhyNot(one, 0.9, false, null, -0.04, 0, 1),
                new WhyNot(one, 0.9, true, 0.9, 0d, 1, 0),
                new WhyNot(one, 0.9, true, 0.95, null, 0, 0));
        Faces faces = new Faces(world.tools, Locale.JAPANESE);
        assertThat(Seen.text(new WhyNotPart("mentoring.hr.whynot.nearest", all, faces)))
                .contains("低くても85％", "12.3ポイント下がります。", "ほかに2人の相手が変わり、1人の相手がいなくなります。", "そのとき、1人の相手がいなくなります。")
                .contains("4.0ポイント上がりますが", "相性の合計は変わりません。", "同じかそれ以上に合っています。");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(Seen.text(new WhyNotPart("mentoring.hr.whynot.nearest", all, faces)))
                .contains(
                        "is 85%). With this pair",
                        "12.3 points lower",
                        "2 other people would have another partner then, and 1 person nobody.",
                        "1 person would have nobody")
                .contains("4.0 points higher", "would be the same", "as well or better");
    }

    @Test
    @DisplayName("F59: who has nobody is told of with whom they came nearest to")
    void nearest() {
        RunId run = world.start(world.matching());
        world.mentoring.matching().move(world.hr, run, HrWorld.who("青井"), null);
        RunScreen screen = open(run);
        @SuppressWarnings("unchecked")
        Grid<Object> grid = (Grid<Object>) _find(screen, Grid.class).get(1);
        Seen.press(HrWorld.cell(grid, HrWorld.items(grid).get(0)), "近かった相手");
        assertThat(Seen.text(_get(Dialog.class))).contains("いちばん近かった相手", "木村");
    }

    @Test
    @DisplayName("F59: a run says what changed since the one before, and shows only that when asked")
    void again() {
        SchemeId scheme = world.matching();
        assertThat(Seen.text(open(world.start(scheme)))).doesNotContain("前の計算");
        world.mentoring.schemeDesk().move(world.hr, scheme, SchemeState.OPEN);
        world.join(scheme, "佐藤", Side.SEEKER, List.of("leadership"));
        world.mentoring.schemeDesk().move(world.hr, scheme, SchemeState.MATCHING);
        RunScreen screen = open(world.start(scheme));
        assertThat(Seen.text(screen)).contains("前の計算と同じ組が6組", "前の計算の組を2ポイント優先したので");
        ProposalGrid grid = _get(screen, ProposalGrid.class);
        _get(screen, Checkbox.class, spec -> spec.withLabel("前の計算から変わった組だけ")).setValue(true);
        assertThat(HrWorld.items(grid)).isEmpty();
    }

    @Test
    @DisplayName("F59: a pair that is not as in the run before is marked")
    void marked() {
        RunScreen screen = open(world.start(world.matching()));
        ProposalGrid grid = _get(screen, ProposalGrid.class);
        Proposal pair = HrWorld.items(grid).get(0);
        assertThat(Seen.text(HrWorld.cell(grid, since(pair, Proposal.Since.OTHER))))
                .contains("前と違う相手");
        assertThat(Seen.text(HrWorld.cell(grid, since(pair, Proposal.Since.NEW))))
                .contains("新しい組");
        assertThat(Seen.text(HrWorld.cell(grid, since(pair, Proposal.Since.SAME))))
                .doesNotContain("前と違う", "新しい");
    }

    private static Proposal since(Proposal pair, Proposal.Since since) {
        return new Proposal(pair.seeker(), pair.offerer(), pair.score(), pair.byHand(), since);
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
        ProposalQuery query = new ProposalQuery(HrWorld.who("青井"), true, true, ProposalQuery.Order.STRONGEST);
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
