// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.ui.internal.part.Guest.AOI;
import static org.shirube.mentoring.ui.internal.part.Guest.KEN;
import static org.shirube.mentoring.ui.internal.part.Guest.MEI;
import static org.shirube.mentoring.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class SchemeScreenTest {

    private final Stage stage = new Stage();

    private Request sent() {
        return stage.world.requests().sent(actor(AOI)).get(0);
    }

    @Test
    @DisplayName(
            "F58: the page says what a scheme is for, how long, and how people find each other; a profile comes first")
    void about() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        assertThat(Seen.text(screen))
                .contains("秋のメンター", "これからのことを話す場です。", "2026年12月25日 まで", "6 か月・6 回ほど", "自分で相手を選んで")
                .contains("先にプロフィールを書く");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("メンターに相談したい");
    }

    @Test
    @DisplayName("F58, F59: joining as a mentor asks for how many, which can be changed, and leaving asks first")
    void capacity() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.describe(AOI, "");
        SchemeScreen screen = stage.scheme(AOI, scheme);
        Seen.press(screen, "メンターになる");
        assertThat(Form.text()).contains("受け持つ人数は人事に");
        Form.choose("このプログラムで受け持つ", 0);
        Form.press("参加する");
        assertThat(Form.isOpen()).isTrue();
        Form.choose("このプログラムで受け持つ", 3);
        Form.press("参加する");
        assertThat(Seen.text(screen)).contains("参加しました", "メンターで参加中（3人まで）");
        Seen.press(screen, "人数を変える");
        Form.choose("このプログラムで受け持つ", 2);
        Form.press("保存する");
        assertThat(stage.world.schemes().scheme(actor(AOI), scheme).capacity()).isEqualTo(2);
        Seen.press(screen, "抜ける");
        Stage.confirm();
        assertThat(stage.world.schemes().scheme(actor(AOI), scheme).joined()).isEmpty();
    }

    @Test
    @DisplayName("F58: nobody joins after the last day, and the page says so")
    void closed() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.describe(AOI, "");
        stage.pass(40);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        assertThat(Seen.text(screen)).contains("参加の受付は終わりました");
        assertThat(Seen.buttonsOf(screen)).isEmpty();
    }

    @Test
    @DisplayName("F98: peer coaches join both sides with one button")
    void peers() {
        SchemeId scheme = stage.open(SchemeKind.PEER_COACH, false);
        stage.describe(AOI, "");
        SchemeScreen screen = stage.scheme(AOI, scheme);
        assertThat(Seen.buttonsOf(screen)).containsOnlyOnce("ピアコーチに参加する");
        Seen.press(screen, "ピアコーチに参加する");
        Form.press("参加する");
        assertThat(stage.world.schemes().scheme(actor(AOI), scheme).joined()).containsExactlyInAnyOrder(Side.values());
        assertThat(Seen.buttonsOf(screen)).containsOnlyOnce("抜ける");
    }

    @Test
    @DisplayName("F58: a no arrives on the open page by itself, kindly, and who said it is not suggested again")
    void declined() {
        SchemeId scheme = stage.open(SchemeKind.DIAGONAL, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        Request asked = stage.world.requests().ask(actor(AOI), scheme, KEN, "");
        SchemeScreen screen = stage.scheme(AOI, scheme);
        stage.world.requests().decline(actor(KEN), asked.id(), new Reply(Reply.Why.NO_TIME, ""));
        stage.world.ring();
        assertThat(Seen.text(screen)).contains("健さんは、今回は見送るとのことです", "あなたへの評価ではありません");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("お願いする");
    }

    @Test
    @DisplayName("F57, F58: whom I could ask stands there with the reason in words, its weight as dots and as text")
    void suggestions() {
        SchemeId scheme = stage.open(SchemeKind.DIAGONAL, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.describe(KEN, "異動を三回しました");
        stage.join(scheme, KEN, Side.OFFERER);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        assertThat(Seen.text(screen))
                .contains("話せそうな人", "健", "異動を三回しました", "チームを率いる", "話したいことと助けられることが重なっています。", "●●●●●")
                .doesNotContain("1.0");
        assertThat(Seen.all(screen)
                        .map(part -> part.getElement().getAttribute("aria-label"))
                        .toList())
                .contains("5 段階の 5");
    }

    @Test
    @DisplayName("F58: a request goes out with a note and can be withdrawn at any time")
    void asking() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        Seen.press(screen, "お願いする");
        assertThat(Form.text()).contains("健さんだけが", "いつでも取り下げられます");
        Form.type("ひとこと", "企画に移ったころのことを聞かせてください");
        Form.press("お願いを届ける");
        assertThat(sent().note()).isEqualTo("企画に移ったころのことを聞かせてください");
        assertThat(Seen.text(screen)).contains("お願いを届けました", "お返事待ち", "企画に移ったころのこと");
        Seen.press(screen, "取り下げる");
        assertThat(sent().state()).isEqualTo(Request.State.WITHDRAWN);
        assertThat(Seen.text(screen)).contains("取り下げました");
    }

    @Test
    @DisplayName("F59: who is full can be waited for, and no more are asked at a time than the scheme allows")
    void waiting() {
        SchemeId scheme = stage.paired();
        stage.join(scheme, MEI, Side.SEEKER);
        SchemeScreen screen = stage.scheme(MEI, scheme);
        assertThat(Seen.text(screen)).contains("いま、受け持つ人数がいっぱいです。");
        Seen.press(screen, "空くのを待つ");
        Form.press("順番を待つ");
        assertThat(stage.world.requests().sent(actor(MEI)).get(0).state()).isEqualTo(Request.State.WAITING);
        assertThat(Seen.text(screen)).contains("順番待ち", "空くと、自動で");
    }

    @Test
    @DisplayName("F58: what is refused meanwhile is said kindly, and the note stays")
    void refused() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        stage.join(scheme, MEI, Side.SEEKER);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        Seen.press(screen, "お願いする");
        Form.type("ひとこと", "ご相談です");
        Request other = stage.world.requests().ask(actor(MEI), scheme, KEN, "");
        stage.world.requests().accept(actor(KEN), other.id());
        Form.press("お願いを届ける");
        assertThat(Form.text()).contains("受け持てる人数がいっぱいです", "空くのを待つか", "ご相談です");
    }

    @Test
    @DisplayName("F57: somebody one would rather not is gone from the list, silently")
    void ratherNot() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        Seen.press(screen, "この人は避けたい");
        assertThat(Form.text()).contains("あなただけが見られます");
        Form.press("この人は避けたい");
        assertThat(stage.world.blocks().mine(actor(AOI))).containsExactly(KEN);
        assertThat(Seen.text(screen)).contains("いま、ご紹介できる人がいません", "取り消しは");
    }

    @Test
    @DisplayName("F58: where HR matches, wishes are named in order and moved")
    void wishes() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, true);
        stage.join(scheme, AOI, Side.SEEKER);
        SchemeScreen screen = stage.scheme(AOI, scheme);
        assertThat(Seen.text(screen))
                .contains("人事が相性を見て", "人事にも、名前を挙げた人にも見えません")
                .doesNotContain("話せそうな人");
        wish(screen, "健");
        wish(screen, "芽衣");
        Seen.press(screen, "上へ");
        assertThat(stage.world.wishes().mine(actor(AOI), scheme, Side.SEEKER)).containsExactly(MEI, KEN);
        Seen.press(screen, "外す");
        assertThat(stage.world.wishes().mine(actor(AOI), scheme, Side.SEEKER)).containsExactly(KEN);
    }

    private static void wish(SchemeScreen screen, String name) {
        Seen.all(screen)
                .filter(ColleagueField.class::isInstance)
                .map(ColleagueField.class::cast)
                .forEach(field ->
                        field.setValue(Guest.visit(AOI).colleagues(name, 0, 1).get(0)));
        Seen.press(screen, "加える");
    }

    @Test
    @DisplayName("F58: once there is a partner, nobody else is suggested")
    void partner() {
        SchemeScreen screen = stage.scheme(AOI, stage.paired());
        assertThat(Seen.text(screen)).contains("お相手が決まっています");
        assertThat(Seen.buttonsOf(screen)).doesNotContain("お願いする");
    }

    @Test
    @DisplayName("F58: an address that is none, or not for this person, leads to a page that says so")
    void gone() {
        SchemeScreen screen = Stage.show(new SchemeScreen(stage.of(AOI)));
        screen.beforeEnter(Seen.to("mentoring/scheme/none", "id", "none"));
        assertThat(Seen.text(screen)).contains("このプログラムは見つかりません");
    }

    @Test
    @DisplayName("F128: the page is there in English")
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        assertThat(Seen.text(stage.scheme(AOI, scheme)))
                .contains("People you could ask", "You choose and ask for yourself", "Joined: Mentee", "Japanese");
    }
}
