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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first note to a plan beside the company's direction; who reads what, and who finds nothing. */
@ExtendWith(RunningShirube.class)
class ProfileJourneyIT {

    /** Words that occur nowhere else. */
    private static final String WILL = "夕立の前に畳む屋台のような場をつくりたい";

    private static final String MUST = "新任二名の受け入れを琥珀色に整える";
    private static final String TARGET = "見積もりの羅針盤を任される人";
    private static final String TASK = "問い合わせの返事を朝凪にまとめる";

    /** What HR publishes may be read in the database; it shows that what is looked for would be found. */
    private static final String DIRECTION = "現場が自分で決める";

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
            "F18, F70, F71, F72, F73, F76: a member writes, draws, plans and shares; others read what is shared and no more")
    void profile() throws IOException {
        publish();
        Page member = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(member, "member");
        board(member);
        overlap(member);
        trail(member);
        plan(member);
        crafting(member);
        String address = share(member);
        read(address);
        others(address);
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(DIRECTION)))
                .isNotEmpty();
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(WILL, MUST, TARGET, TASK)))
                .isEmpty();
    }

    private static void go(Page page, String path) {
        page.navigate(path);
        assertThat(page.locator("h1")).isVisible();
    }

    private static void publish() {
        Page hr = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(hr, "hr");
        go(hr, "/career/direction-desk");
        Visit.button(hr, "新しく書く").click();
        hr.getByLabel("見出し（日本語）").fill(DIRECTION);
        hr.getByLabel("文（日本語）").fill("判断を現場に移し、そのための学びを会社が支えます。");
        hr.getByLabel("見出し（英語）").fill("Decisions where the work is");
        hr.getByLabel("文（英語）").fill("We move decisions to the people who do the work.");
        press(hr, "公開する");
        assertThat(hr.getByText("公開中")).isVisible();
        assertThat(hr.getByText("まだ示せません")).isVisible();
        Axe.audit(hr, "direction-desk");
        Browser.picture(hr, "direction-desk");
    }

    /** The first note is written with the keyboard alone. */
    private static void board(Page page) {
        go(page, "/career/profile");
        Axe.audit(page, "profile empty");
        Visit.button(page, "できることを一枚書く").focus();
        page.keyboard().press("Enter");
        Locator words = page.getByLabel("短い言葉で");
        assertThat(words).isVisible();
        words.focus();
        page.keyboard().type("人の話を最後まで聞ける");
        Visit.button(page, "保存する").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".career-note")).hasCount(1);
        write(page, "WILL", WILL);
        write(page, "MUST", MUST);
        assertThat(page.locator(".career-note")).hasCount(3);
    }

    private static void write(Page page, String field, String words) {
        page.locator("[data-field=" + field + "] > vaadin-button").click();
        page.getByLabel("短い言葉で").fill(words);
        press(page, "保存する");
        assertThat(page.locator(".career-note").getByText(words)).isVisible();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void overlap(Page page) {
        Locator both = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("WillとMust"));
        both.click();
        // The button stands on the view before as well.
        assertThat(both).hasAttribute("aria-current", "page");
        Visit.button(page, "線でつなぐ").click();
        choose(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("この一枚と")), WILL);
        choose(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("別の面の")), MUST);
        press(page, "つなぐ");
        assertThat(page.getByText("あなたが引いた線が 1 本")).isVisible();
        assertThat(page.locator("svg.career-lines path")).hasCount(1);
        Axe.audit(page, "profile overlap");
        go(page, "/career/profile");
        assertThat(page.locator("svg.career-lines path")).hasCount(1);
        Axe.audit(page, "profile");
        Browser.picture(page, "profile");
    }

    private static void choose(Locator box, String words) {
        box.fill(words);
        assertThat(box.page().locator("vaadin-combo-box-item:not([hidden])").first())
                .containsText(words);
        box.press("ArrowDown");
        box.press("Enter");
    }

    private static void trail(Page page) {
        page.locator(".career-note").getByText("人の話を").click();
        page.getByLabel("短い言葉で").fill("人の話を最後まで聞いて整理できる");
        page.locator("vaadin-details-summary").getByText("何がきっかけでしたか").click();
        page.getByLabel("ひとこと").fill("先輩との対話で気づいた");
        Axe.audit(page, "note");
        press(page, "保存する");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("あゆみ"))
                .click();
        assertThat(page.getByText("「人の話を最後まで聞ける」が「人の話を最後まで聞いて整理できる」になった")).isVisible();
        assertThat(page.getByText("きっかけ：対話：先輩との対話で気づいた")).isVisible();
        Axe.audit(page, "profile trail");
        go(page, "/career/profile?view=year");
        Axe.audit(page, "profile year");
        go(page, "/career/profile/print");
        assertThat(page.getByText(WILL).first()).isVisible();
        Axe.audit(page, "profile print");
    }

    private static void plan(Page page) {
        go(page, "/career/plan");
        Visit.button(page, "目指すところを書く").click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("目指すところ"))
                .fill(TARGET);
        press(page, "保存する");
        assertThat(page.getByText(TARGET).first()).isVisible();
        Visit.button(page, "わたしのこととつなぐ").click();
        press(page, "つなぐ");
        assertThat(page.getByText("キャリアプラン「" + TARGET + "」")).isVisible();
        Axe.audit(page, "plan");
        Browser.picture(page, "plan");
    }

    /** What comes out of a task becomes a step of the plan. */
    private static void crafting(Page page) {
        go(page, "/career/crafting");
        Visit.button(page, "シートを始める").click();
        Visit.button(page, "仕事を書く").click();
        page.getByLabel("どんな仕事ですか").fill("問い合わせ");
        page.getByLabel("やり方を変える").click();
        page.getByLabel("いま（時間の%）").fill("40");
        page.getByLabel("こうしたい（時間の%）").fill("20");
        press(page, "保存する");
        Visit.button(page, "次の動きにする").click();
        page.getByLabel("どんな言葉で").fill(TASK);
        press(page, "渡す");
        Axe.audit(page, "crafting");
        go(page, "/career/plan");
        assertThat(page.getByText(TASK)).isVisible();
        go(page, "/career/fit");
        Axe.audit(page, "fit");
    }

    /** The address of what is shared, as the manager gets it. */
    private static String share(Page page) {
        go(page, "/career/profile");
        page.locator("[data-field=WILL]").getByText("共有する").click();
        Page manager = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(manager, "manager");
        go(manager, "/career/profile/print");
        String title = manager.locator("h1").innerText();
        choose(
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("だれに")),
                title.substring(0, title.indexOf(" さんの")));
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("共有する"))
                .click();
        assertThat(page.locator("[data-field=WILL]").getByText("読めるのは、あなたと")).isVisible();
        go(manager, "/career/shares");
        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("さんが共有しているもの"))
                .click();
        assertThat(manager.getByText(WILL)).isVisible();
        return manager.url();
    }

    private static void read(String address) {
        Page manager = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(manager, "manager");
        manager.navigate(address);
        assertThat(manager.getByText(WILL)).isVisible();
        assertThat(manager.locator("body")).not().containsText(MUST);
        assertThat(manager.locator("body")).not().containsText(TARGET);
        Axe.audit(manager, "shared profile");
    }

    private static void others(String address) {
        for (String login : List.of("hr", "operator", "counsellor")) {
            Page page = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
            Visit.signIn(page, login);
            page.navigate(address);
            assertThat(page.locator("h1, h2").first()).isVisible();
            assertThat(page.locator("body")).not().containsText(WILL);
        }
    }

    @Test
    @DisplayName("F70, F128: the pages fit a screen of 320 pixels, and their colours hold in the dark")
    void narrowAndDark() {
        Page page = browser.newPage("ja-JP", 320, 740, ColorScheme.DARK);
        Visit.signIn(page, "manager");
        for (String path : List.of("profile", "plan", "crafting", "fit")) {
            go(page, "/career/" + path);
            Axe.auditColours(page, path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
    }
}
