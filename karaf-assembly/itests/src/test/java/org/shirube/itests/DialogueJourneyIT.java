// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at two computers, from choosing a theme to the closed talk and the next one; and who is not let in. */
@ExtendWith(RunningShirube.class)
class DialogueJourneyIT {

    /** Words that occur nowhere else. */
    private static final String PLANTED = "夕焼けの屋上で決めた設計のこと";

    private static final String OWN = "言わずにおいた迷いのひとこと";

    private static final String SCENE = "反対の理由を先に聞いていた";

    /** Where the talk is may be read in the database; it shows that what is looked for would be found. */
    private static final String ROOM = "第九会議室";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName(
            "F43, F44, F46, F52, F54, F62, F80, F81, F87: from a theme to the closed talk, live for both, and nobody else reads a word")
    void talk() throws IOException {
        Page member = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(member, "member");
        member.navigate("/talks");
        TalkPages.plan(member, ROOM);
        Browser.picture(member, "talks");
        TalkPages.enter(member);
        String address = member.url();
        Page manager = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(manager, "manager");
        manager.navigate(address);
        assertThat(Visit.heading(manager, "話すテーマ")).isVisible();

        TalkPages.chooseTheme(member, "設計をもっと任されたい");
        Browser.picture(member, "talk-prepared");
        assertThat(manager.locator(".talks-themes").getByText("設計をもっと任されたい")).isVisible();
        assertThat(manager.locator(".talks-themes").getByText("一緒に考えてほしい")).isVisible();

        manager.getByLabel("自分の言葉で").fill("提案の書きかけ");
        Visit.button(member, "1on1をはじめる").click();
        assertThat(member.locator(".sh-pill").getByText("実施中").first()).isVisible();
        checkIn(member);
        assertThat(manager.getByText("気分は「晴れ」、負荷は「重い」")).isVisible();
        assertThat(manager.getByLabel("自分の言葉で")).hasValue("提案の書きかけ");
        writeAtOnce(member, manager);
        scene(manager);
        member.reload();
        assertThat(member.getByText(SCENE)).isVisible();
        own(member);
        manager.locator(".talks-rail").evaluate("rail => rail.scrollIntoView()");
        Browser.picture(manager, "talk-room");

        end(member);
        assertThat(manager.getByText("設計会議の議事をまとめる")).isVisible();
        assertThat(manager.getByText("相手のすっきり度：4")).isVisible();
        member.navigate("/talks");
        assertThat(member.getByText("やると決めたことが1件あります")).isVisible();
        assertThat(member.locator(".talks-strip a")).hasCount(1);

        others(address);
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(ROOM))).isNotEmpty();
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(PLANTED, OWN, SCENE, "設計をもっと任されたい", "監査の準備")))
                .isEmpty();
    }

    private static void checkIn(Page page) {
        page.getByLabel("晴れ", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByLabel("重い", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByLabel("いま一番大事なこと").fill("監査の準備");
        Visit.button(page, "伝える").click();
    }

    /** Both type into one note; what each typed is there, whole, for both. */
    private static void writeAtOnce(Page member, Page manager) {
        Locator members = TalkPages.note(member);
        Locator managers = TalkPages.note(manager);
        members.fill(PLANTED);
        assertThat(managers).hasValue(PLANTED);
        managers.click();
        managers.press("Home");
        members.press("End");
        for (String letter : List.of("、", "続", "き")) {
            members.pressSequentially(letter);
            managers.pressSequentially("※");
        }
        String both = "※※※" + PLANTED + "、続き";
        assertThat(members).hasValue(both);
        assertThat(managers).hasValue(both);
        assertThat(member.locator(".talks-saved").first()).hasText("保存しました");
        member.reload();
        assertThat(TalkPages.note(member)).hasValue(both);
    }

    /** What the manager saw stays the manager's until it is shared. */
    private static void scene(Page page) {
        page.locator("vaadin-details-summary").getByText("場面を書きとめる").click();
        page.getByLabel("どの場面で").fill("水曜の設計会議");
        page.getByLabel("何をしていたか").fill(SCENE);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("書きとめる").setExact(true))
                .click();
        Visit.button(page, "相手と共有する").click();
        assertThat(Visit.button(page, "相手と共有する")).hasCount(0);
    }

    private static void own(Page page) {
        page.locator("vaadin-details-summary").getByText("自分だけのメモ").first().click();
        page.getByLabel("自分だけのメモ（相手には見えません）").first().fill(OWN);
        assertThat(page.locator(".talks-saved").nth(1)).hasText("保存しました");
    }

    private static void end(Page page) {
        page.getByLabel("やること").first().fill("設計会議の議事をまとめる");
        Visit.button(page, "1on1を終える").click();
        assertThat(page.getByText("この1on1は終わりました")).isVisible();
        page.getByLabel("すっきり", new Page.GetByLabelOptions().setExact(true)).click();
        Locator ratio = page.getByLabel("7 : 2 : 1");
        ratio.click();
        assertThat(page.locator(".sh-pill").getByText("終了").first()).isVisible();
        assertThat(ratio).isChecked();
    }

    /** An HR administrator and an operator with the address learn nothing. */
    private static void others(String address) {
        for (String login : List.of("hr", "operator", "counsellor")) {
            Page page = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
            Visit.signIn(page, login);
            page.navigate(address);
            assertThat(page.getByText(Pattern.compile("この1on1は開けません|この画面を開く権限がありません")))
                    .isVisible();
            assertThat(page.locator("body")).not().containsText(PLANTED);
        }
    }

    @Test
    @DisplayName("F50: one proposes a theme for two, the other accepts it, and both see until when it runs")
    void themeForTwo() {
        Page member = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(member, "member");
        member.navigate("/talks");
        Visit.button(member, "二人のテーマを提案する").click();
        Locator propose = member.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提案する").setExact(true));
        propose.click();
        Locator words = member.getByLabel("二人の言葉で");
        assertThat(words).isVisible();
        words.fill("任せて待つ");
        propose.click();
        assertThat(Visit.button(member, "取り下げる")).isVisible();

        Page manager = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(manager, "manager");
        manager.navigate("/talks");
        Visit.button(manager, "このテーマで始める").click();
        assertThat(Visit.button(manager, "ふりかえる")).isVisible();
        Browser.picture(manager, "talks-manager");
        member.reload();
        assertThat(Visit.button(member, "ふりかえる")).isVisible();
    }

    @Test
    @DisplayName(
            "F86, F91: HR puts the library into the company's words; what is wrong is named by line and changes nothing")
    void library() {
        Page hr = browser.newPage("ja-JP", 1440, 1000, ColorScheme.LIGHT);
        Visit.signIn(hr, "hr");
        hr.navigate("/talks/library-desk");
        Locator japanese = hr.getByLabel("日本語");
        String shipped = japanese.inputValue();
        japanese.fill(shipped.replace("- [career]", "- career"));
        assertThat(hr.locator(".talks-problems").first()).containsText("行");
        Browser.picture(hr, "library-desk");
        Visit.button(hr, "保存して公開する").click();
        hr.reload();
        assertThat(japanese).hasValue(shipped);
        japanese.fill(shipped.replace("これから —", "これからのこと —"));
        Visit.button(hr, "保存して公開する").click();
        assertThat(hr.getByText("保存しました")).isVisible();

        Page member = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(member, "operator");
        member.navigate("/talks");
        TalkPages.plan(member, "");
        TalkPages.enter(member);
        assertThat(member.getByLabel("これからのこと")).isVisible();
    }

    @Test
    @DisplayName("F35, F91: a member chooses a stage for themselves, and everybody reads the guidebook")
    void stageAndGuidebook() {
        Page page = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(page, "manager");
        page.navigate("/talks");
        page.getByText("段階を選ぶ").click();
        page.getByLabel("進みたい方向があり、試している").click();
        Visit.button(page, "これにする").click();
        page.navigate("/talks");
        assertThat(page.getByLabel(Pattern.compile("さんに見せる"))).not().isChecked();
        page.navigate("/talks/guidebook");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("評価とは分けて話す"))
                .click();
        assertThat(Visit.heading(page, "評価とは分けて話す")).isVisible();
        Browser.picture(page, "guidebook");
    }
}
