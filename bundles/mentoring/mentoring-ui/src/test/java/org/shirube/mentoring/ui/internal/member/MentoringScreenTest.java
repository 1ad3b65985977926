// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.ui.internal.part.Guest.AOI;
import static org.shirube.mentoring.ui.internal.part.Guest.KEN;
import static org.shirube.mentoring.ui.internal.part.Guest.MEI;
import static org.shirube.mentoring.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class MentoringScreenTest {

    private final Stage stage = new Stage();

    /** Aoi asks Ken and Mei. */
    private SchemeId asked() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        stage.join(scheme, MEI, Side.OFFERER);
        stage.world.requests().ask(actor(AOI), scheme, KEN, "異動のことを聞かせてください");
        stage.world.requests().ask(actor(AOI), scheme, MEI, "");
        return scheme;
    }

    @Test
    @DisplayName("F57, F58: an empty page teaches with an example and leads to the profile; schemes come after it")
    void empty() {
        stage.open(SchemeKind.MENTOR, false);
        MentoringScreen screen = stage.mentoring(AOI);
        assertThat(Seen.text(screen)).contains("上司のほかにも、話せる人を見つけませんか", "例：", "プロフィールを書く", "秋のメンター", "まで参加を受け付けています");
        assertThat(Seen.text(new Stage().mentoring(AOI))).contains("いま参加できるプログラムはありません");
    }

    @Test
    @DisplayName(
            "F58: who is asked reads the note and the profile, accepts, and the first date is proposed; others close")
    void accept() {
        asked();
        MentoringScreen screen = stage.mentoring(KEN);
        assertThat(Seen.text(screen)).contains("お返事を待っています", "青井", "「秋のメンター」", "異動のことを聞かせてください");
        Seen.press(screen, "プロフィールを読む");
        assertThat(Seen.text(_get(Dialog.class))).contains("話したいこと", "チームを率いる", "読んだことは");
        _get(Dialog.class).close();
        Seen.press(screen, "引き受ける");
        assertThat(Seen.text(screen)).contains("ペアになりました", "青井さんと", "最初に会う日の候補：12月2日（水）10:00");
        assertThat(Seen.text(stage.mentoring(MEI))).doesNotContain("お返事を待っています").contains("ほかの相手に決まりました");
        assertThat(Seen.text(stage.mentoring(AOI))).contains("健さんと", "相談する側", "まだこれから（目安は 6 回）");
    }

    @Test
    @DisplayName("F58: the page follows by itself what the other one does, and what did not change stays where it is")
    void follows() {
        asked();
        MentoringScreen aois = stage.mentoring(AOI);
        SchemesCard schemes = _get(aois, SchemesCard.class);
        SentPart sent = _get(aois, SentPart.class);
        stage.world.ring();
        assertThat(_get(aois, SentPart.class)).isSameAs(sent);
        assertThat(Seen.text(aois)).doesNotContain("画面に反映しました");
        Request toMei = stage.world.requests().received(actor(MEI)).get(0);
        stage.world.requests().decline(actor(MEI), toMei.id(), new Reply(Reply.Why.OTHER_FITS_BETTER, ""));
        stage.world.ring();
        assertThat(Seen.text(aois)).contains("伝えられた理由", "画面に反映しました");
        assertThat(_get(aois, SentPart.class)).isNotSameAs(sent);
        assertThat(_get(aois, SchemesCard.class)).isSameAs(schemes);
        Request toKen = stage.world.requests().received(actor(KEN)).get(0);
        stage.world.requests().accept(actor(KEN), toKen.id());
        UI.getCurrent().remove(aois);
        stage.world.ring();
        assertThat(Seen.text(aois)).doesNotContain("健さんと");
    }

    @Test
    @DisplayName("F58: a no is kind: a reason to choose, a word for those who want, and the other one reads both")
    void decline() {
        asked();
        MentoringScreen screen = stage.mentoring(KEN);
        Seen.press(screen, "今回は見送る");
        assertThat(Form.text()).contains("青井さんだけが読めます", "評価や記録には何も残りません");
        Form.choose("どうお伝え", Reply.Why.OTHER_FITS_BETTER);
        Form.type("ひとこと", "人事の方が詳しいと思います");
        Form.press("この内容で伝える");
        assertThat(Seen.text(screen)).contains("お返事を届けました");
        assertThat(Seen.text(stage.mentoring(AOI))).contains("伝えられた理由：このことなら、もっと力になれる人がいそうです", "人事の方が詳しいと思います");
    }

    @Test
    @DisplayName("F58: what was asked can be withdrawn, and what somebody else answered meanwhile is said kindly")
    void withdraw() {
        asked();
        MentoringScreen screen = stage.mentoring(AOI);
        assertThat(Seen.text(screen)).contains("お返事待ちのお願い", "健", "芽衣");
        MentoringScreen kens = stage.mentoring(KEN);
        Request toKen = stage.world.requests().received(actor(KEN)).get(0);
        stage.world.requests().withdraw(actor(AOI), toKen.id());
        Seen.press(kens, "引き受ける");
        assertThat(Seen.text(kens)).contains("そのあいだに、状況が変わりました", "保存されていません");
        screen.refresh();
        Seen.press(screen, "取り下げる");
        assertThat(stage.world.requests().sent(actor(AOI))).noneMatch(Request::live);
    }

    @Test
    @DisplayName("F58: whom HR proposes to each other both say yes, and the first yes does not make a pair yet")
    void proposed() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, true);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        stage.world.schemeDesk().move(Stage.HR, scheme, SchemeState.MATCHING);
        MatchRun run = stage.world.matching().start(Stage.HR, scheme);
        stage.world.matching().approve(Stage.HR, run.id());
        stage.world.matching().send(Stage.HR, run.id());
        MentoringScreen screen = stage.mentoring(AOI);
        assertThat(Seen.text(screen)).contains("相談の相手として人事から提案がありました");
        Seen.press(screen, "この人と話したい");
        assertThat(Seen.text(screen)).contains("相手の方も応じると、ペアになります", "お返事待ち");
        MentoringScreen kens = stage.mentoring(KEN);
        assertThat(Seen.text(kens)).contains("あなたに相談したい人として");
        Seen.press(kens, "引き受ける");
        assertThat(Seen.text(kens)).contains("ペアになりました", "青井さんと");
    }

    @Test
    @DisplayName("F39: who leads somebody introduces them; the two see it, say yes, and learn that they will meet")
    void introduce() {
        MentoringScreen screen = stage.mentoring(AOI);
        Seen.press(screen, "人を紹介する");
        Form.press("紹介する");
        assertThat(Form.isOpen()).isTrue();
        Form.choose("どなたを", Guest.REI);
        Form.choose("どなたに", Guest.visit(AOI).colleagues("健", 0, 1).get(0));
        Form.type("ひとこと", "海外の仕事に関心があるそうです");
        Form.press("紹介する");
        assertThat(Seen.text(screen)).contains("玲さんと健さんを引き合わせました");
        MentoringScreen kens = stage.mentoring(KEN);
        assertThat(Seen.text(kens)).contains("青井さんからの紹介です", "海外の仕事に関心があるそうです");
        assertThat(Seen.buttonsOf(kens)).doesNotContain("人を紹介する");
        Seen.press(kens, "会ってみたい");
        assertThat(Seen.text(kens)).contains("お返事待ち");
        MentoringScreen reis = stage.mentoring(Guest.REI);
        Seen.press(reis, "会ってみたい");
        assertThat(Seen.text(reis)).contains("会うことになりました", "日を決めてみましょう");
    }

    @Test
    @DisplayName("F39: a no to an introduction is told to nobody, and it is gone")
    void letBe() {
        stage.world.introductions().introduce(actor(AOI), Guest.REI, KEN, "");
        MentoringScreen screen = stage.mentoring(KEN);
        Seen.press(screen, "今回はやめておく");
        assertThat(Seen.text(screen)).contains("だれにも伝わりません").doesNotContain("青井さんからの紹介");
    }

    @Test
    @DisplayName("an account that is no employee's is told so")
    void nobody() {
        MentoringScreen screen = Stage.show(new MentoringScreen(stage.services(Stage.HR)));
        screen.refresh();
        assertThat(Seen.text(screen)).contains("社員としての登録がありません");
    }
}
