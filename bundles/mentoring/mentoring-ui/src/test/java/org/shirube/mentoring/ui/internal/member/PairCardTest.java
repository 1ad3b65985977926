// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.ui.internal.part.Guest.AOI;
import static org.shirube.mentoring.ui.internal.part.Guest.KEN;
import static org.shirube.mentoring.ui.internal.part.Guest.MEI;
import static org.shirube.mentoring.ui.internal.part.Guest.actor;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class PairCardTest {

    private final Stage stage = new Stage();

    private Pair pair() {
        return stage.world.pairs().mine(actor(AOI)).get(0);
    }

    @Test
    @DisplayName("F58: where talks are planned in the 1on1 module, the first date is planned with one button")
    void first() {
        stage.world.planTalks();
        stage.paired();
        MentoringScreen screen = stage.mentoring(AOI);
        assertThat(Seen.buttonsOf(screen)).doesNotContain("会いました");
        Seen.press(screen, "この日で予定する");
        assertThat(Seen.text(screen)).contains("予定しました", "話す予定は、1on1のページで", "1on1のページへ");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("この日で予定する");
    }

    @Test
    @DisplayName("F58: where they are not, the two agree by themselves and say when they met, up to today")
    void met() {
        stage.paired();
        MentoringScreen screen = stage.mentoring(AOI);
        assertThat(Seen.text(screen)).contains("ふたりで日を決めてください");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("この日で予定する");
        stage.pass(10);
        screen.refresh();
        Seen.press(screen, "会いました");
        Form.choose("会った日", LocalDate.of(2026, 12, 6));
        Form.press("保存する");
        assertThat(Form.isOpen()).isTrue();
        Form.choose("会った日", LocalDate.of(2026, 12, 2));
        Form.press("保存する");
        assertThat(Seen.text(screen)).contains("1 回（目安は 6 回）・最近は 2026年12月2日", "次に会う日を");
        stage.pass(40);
        screen.refresh();
        assertThat(Seen.text(screen)).contains("ひと月ほど、会っていないようです");
    }

    @Test
    @DisplayName("F59: a pair can rest and go on")
    void pause() {
        stage.paired();
        MentoringScreen screen = stage.mentoring(KEN);
        Seen.press(screen, "お休みする");
        assertThat(pair().state()).isEqualTo(Pair.State.PAUSED);
        assertThat(Seen.text(screen)).contains("いまはお休み中です。お知らせは届きません。");
        Seen.press(screen, "再開する");
        assertThat(pair().state()).isEqualTo(Pair.State.RUNNING);
    }

    @Test
    @DisplayName("F58: it ends with thanks for the other one, and a word on the scheme that is only counted")
    void end() {
        stage.paired();
        MentoringScreen screen = stage.mentoring(AOI);
        Seen.press(screen, "終える");
        assertThat(Form.text()).contains("健さんだけが読めます", "5人以上がそろったときの平均", "理由なしに");
        Form.type("お礼", "自分で決められました");
        Form.choose("このプログラムは", 5);
        Form.press("この内容で終える");
        assertThat(Seen.text(screen)).contains("ひと区切りつきました", "これまでのペア");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("お礼を伝える");
        MentoringScreen kens = stage.mentoring(KEN);
        assertThat(Seen.text(kens)).contains("青井さんからのお礼", "自分で決められました");
        Seen.press(kens, "お礼を伝える");
        Form.type("お礼", "こちらこそ");
        Form.press("お礼を届ける");
        assertThat(pair().thanks()).isEqualTo("こちらこそ");
    }

    @Test
    @DisplayName("F58: who looks for somebody else ends it and sees suggestions again; a mentor has no such button")
    void rematch() {
        SchemeId scheme = stage.paired();
        assertThat(Seen.buttonsOf(stage.mentoring(KEN))).doesNotContain("別の人を探す");
        MentoringScreen screen = stage.mentoring(AOI);
        Seen.press(screen, "別の人を探す");
        assertThat(Form.text()).contains("同じプログラムで別の人を探します");
        Form.press("区切って、別の人を探す");
        assertThat(pair().state()).isEqualTo(Pair.State.ENDED);
        assertThat(Seen.text(stage.scheme(AOI, scheme))).contains("話せそうな人", "健");
    }

    @Test
    @DisplayName(
            "F60: who meets several people sees them side by side, each with the next step and the part one has in it")
    void several() {
        stage.paired();
        SchemeId peers = stage.open(SchemeKind.PEER_COACH, false);
        stage.join(peers, AOI, Side.SEEKER);
        stage.join(peers, MEI, Side.SEEKER);
        Request asked = stage.world.requests().ask(actor(AOI), peers, MEI, "");
        stage.world.requests().accept(actor(MEI), asked.id());
        assertThat(Seen.text(stage.mentoring(AOI))).contains("健さんと", "相談する側", "芽衣さんと", "ピアコーチ");
    }

    @Test
    @DisplayName("F58: two weeks before its end the card says so")
    void endsSoon() {
        stage.paired();
        stage.pass(170);
        stage.world.pairs().met(actor(AOI), pair().id(), LocalDate.of(2027, 5, 10));
        assertThat(Seen.text(stage.mentoring(AOI))).contains("2027年5月25日 で、ひと区切りになります");
    }
}
