// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.KEN;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.InMemoryProfiles;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.evidence.EvidenceSource;
import org.shirube.career.ui.internal.evidence.EvidenceSources;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class ProfileScreenTest {

    private final Shares shares = new InMemoryShares(Guest.clock());
    private final Profiles profiles = new InMemoryProfiles(shares, Guest.clock());
    private final EvidenceSources sources = new EvidenceSources();
    private final ProfileTools tools = new ProfileTools(profiles, shares, sources, visit(AOI));

    private Statement add(Field field, String words) {
        return profiles.add(actor(AOI), field, StatementDraft.of(words), null);
    }

    private ProfileScreen open(String query) {
        UI.getCurrent().removeAll();
        ProfileScreen screen = new ProfileScreen(tools);
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.fromString(query));
        return screen;
    }

    @Test
    @DisplayName("F70: an empty profile teaches with one example and one button, which writes the first note")
    void empty() {
        ProfileScreen screen = open("");
        assertThat(Seen.text(screen)).contains("最初の一枚を書いてみませんか", "例：", "点数はつきません");
        Seen.press(screen, "できることを一枚書く");
        Form.press("保存する");
        assertThat(Form.text()).contains("見えるのは");
        assertThat(profiles.own(actor(AOI)).statements()).isEmpty();
        Form.type("短い言葉で", "最後まで聞ける");
        Form.press("保存する");
        assertThat(Form.isOpen()).isFalse();
        assertThat(Seen.text(screen)).contains("最後まで聞ける", "Will（やりたいこと）", "読めるのは、あなただけ");
    }

    @Test
    @DisplayName("F71: a note is written anew with what led to it, and the trail tells it")
    void rewrite() {
        Statement will = add(Field.WILL, "人の役に立ちたい");
        Statement can = add(Field.CAN, "最後まで聞ける");
        note(open(""), "人の役に立ちたい");
        Form.type("短い言葉で", "若手の話を聞く役をしたい");
        Form.type("ひとこと", "先輩との対話");
        Form.choose("きっかけになった", can);
        Form.press("保存する");
        assertThat(profiles.trail(actor(AOI)).get(0).cause())
                .isEqualTo(new Cause(new Evidence(Evidence.Kind.MEETING, null, "先輩との対話"), can.id()));
        assertThat(Seen.text(open("view=trail")))
                .contains("Will の「人の役に立ちたい」が「若手の話を聞く役をしたい」になった", "きっかけ：対話：先輩との対話、Can「最後まで聞ける」");
        assertThat(will.words()).isEqualTo("人の役に立ちたい");
    }

    private static void note(ProfileScreen screen, String words) {
        _click(_find(screen, NativeButton.class).stream()
                .filter(note -> Seen.text(note).contains(words))
                .findFirst()
                .orElseThrow());
    }

    @Test
    @DisplayName("F71: what was changed on another page is not overwritten, and what was typed stays")
    void overtaken() {
        Statement will = add(Field.WILL, "前の言葉");
        note(open(""), "前の言葉");
        profiles.change(actor(AOI), will.id(), will.version(), StatementDraft.of("ほかの画面の言葉"), null);
        Form.type("短い言葉で", "この画面の言葉");
        Form.press("保存する");
        assertThat(Form.text()).contains("先に書きかえられていました", "この画面の言葉");
        assertThat(profiles.own(actor(AOI)).statements().get(0).words()).isEqualTo("ほかの画面の言葉");
    }

    @Test
    @DisplayName("F72: Will and Must stand side by side with the lines the person drew, in words as well")
    void overlap() {
        Statement will = add(Field.WILL, "若手が育つ場");
        Statement must = add(Field.MUST, "新人の受け入れ");
        add(Field.IDENTITY, "橋をかける人");
        ProfileScreen screen = open("view=overlap");
        assertThat(Seen.text(screen)).contains("まだ線はありません").doesNotContain("橋をかける人");
        Seen.press(screen, "線でつなぐ");
        Form.press("つなぐ");
        assertThat(profiles.own(actor(AOI)).links()).isEmpty();
        Form.choose("この一枚と", will);
        Form.choose("別の面の", must);
        Form.type("どんなふうに", "受け入れは場づくり");
        Form.press("つなぐ");
        assertThat(Seen.text(screen)).contains("あなたが引いた線が 1 本", "Will「若手が育つ場」 ― Must「新人の受け入れ」", "受け入れは場づくり");
        Seen.press(screen, "線を外す");
        assertThat(profiles.own(actor(AOI)).links()).isEmpty();
    }

    @Test
    @DisplayName("F70: letting go leaves the words in the trail, erasing leaves nothing")
    void letting_go() {
        add(Field.WILL, "手放すこと");
        add(Field.WILL, "残ること");
        ProfileScreen screen = open("");
        note(screen, "手放すこと");
        Form.press("手放す");
        Form.press("手放す");
        assertThat(Seen.text(screen)).contains("残ること").doesNotContain("手放すこと");
        assertThat(Seen.text(open("view=trail"))).contains("Will の「手放すこと」を手放した");
        note(open(""), "残ること");
        Form.press("手放す");
        Form.press("記録ごと消す");
        assertThat(profiles.trail(actor(AOI))).hasSize(2);
    }

    @Test
    @DisplayName("F70: a day of the past beside today, and addresses that are no day do no harm")
    void year() {
        add(Field.WILL, "いまの言葉");
        assertThat(Seen.text(open("view=year"))).contains("2025年11月25日", "まだ何も書いていませんでした", "加わった", "いまの言葉");
        assertThat(Seen.text(open("view=year&then=2026-11-25"))).contains("2026年11月25日 のあなた", "そのまま");
        for (String day : List.of("x", "9999-01-01", "-1", "2026-13-01")) {
            assertThat(Seen.text(open("view=year&then=" + day))).contains("2025年11月25日");
        }
    }

    @Test
    @DisplayName("F70: evidence is an event of one's own by its title, and never by its title for others")
    void evidence() {
        UUID event = UUID.randomUUID();
        sources.bind(new EvidenceSource() {
            @Override
            public Evidence.Kind kind() {
                return Evidence.Kind.EVENT;
            }

            @Override
            public List<Choice> choices() {
                return List.of(new Choice(event, "札幌への異動"));
            }

            @Override
            public Optional<String> title(UUID item) {
                return item.equals(event) ? Optional.of("札幌への異動") : Optional.empty();
            }
        });
        Evidence evidence = new Evidence(Evidence.Kind.EVENT, event, "ここで聞くことを覚えた");
        profiles.add(actor(AOI), Field.CAN, new StatementDraft("聞ける", "", List.of(evidence)), null);
        assertThat(Seen.text(open(""))).contains("できごと：札幌への異動 – ここで聞くことを覚えた");
        shares.give(actor(AOI), KEN, Scope.all(Scope.Part.CAN), null);
        ProfileTools kens = new ProfileTools(profiles, shares, sources, visit(KEN));
        assertThat(new ProfileShared(kens).of(AOI).map(Seen::text).orElseThrow())
                .contains("聞ける", "ここで聞くことを覚えた")
                .doesNotContain("札幌への異動");
        assertThat(Seen.text(open(""))).contains("読めるのは、あなたと 健 さん");
        assertThat(new ProfileShared(tools).of(KEN)).isEmpty();
    }

    @Test
    @DisplayName("F70: the sheet to print holds everything, and the overview the newest")
    void sheet() {
        Statement will = add(Field.WILL, "古い言葉");
        add(Field.WILL, "新しい言葉");
        Statement can = add(Field.CAN, "できること");
        profiles.link(actor(AOI), will.id(), can.id(), "だから");
        ProfilePrintScreen print = new ProfilePrintScreen(tools);
        UI.getCurrent().add(print);
        print.beforeEnter(Seen.to("career/profile/print", "none", "none"));
        assertThat(Seen.text(print)).contains("青井 さんのプロフィール", "古い言葉", "新しい言葉", "（だから）");
        assertThat(Seen.text(new ProfileOverview(tools).card()))
                .contains("新しい言葉")
                .doesNotContain("古い言葉");
    }
}
