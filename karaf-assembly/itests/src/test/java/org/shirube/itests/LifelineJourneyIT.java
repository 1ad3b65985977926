// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lifeline drawn with the keyboard alone, by hand, from a file, and shared; and who reads none of it. */
@ExtendWith(RunningShirube.class)
class LifelineJourneyIT {

    /** Words that occur nowhere else. */
    private static final String PLANTED = "渡り廊下で泣いた春";

    private static final String REASON = "あの沈黙が仕事の底になった";
    private static final Charset SHIFT_JIS = Charset.forName("Windows-31J");
    private static final int MOST_TABS = 60;

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
    @DisplayName("F1, F2, F4, F5, F6, F7: from an empty page to a line with its meaning, with the keyboard alone")
    void keyboardAlone() throws IOException {
        Page page = at("manager", ColorScheme.LIGHT);
        Axe.audit(page, "empty lifeline");
        write(page, PLANTED, "2016", "ArrowLeft", 3);
        assertThat(page.locator(".ll-said")).containsText(PLANTED);
        write(page, "選んだ異動", "2021", "ArrowRight", 4);

        Locator now = point(page, PLANTED, "いま");
        tabTo(page, "slider");
        page.keyboard().press("Home");
        page.keyboard().press("Space");
        if (!focused(page).contains("いま")) {
            page.keyboard().press("Space");
        }
        assertThat(now).isFocused();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowUp");
        }
        assertThat(page.locator(".ll-said")).containsText("いまの意味を +2 にしました");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).contains("選んだ異動");
        page.keyboard().press("ArrowLeft");
        assertThat(now).hasAttribute("aria-valuetext", "+2");
        page.keyboard().press("Enter");
        assertThat(Visit.heading(page, PLANTED)).isVisible();
        words(page);
        Axe.audit(page, "event");
        page.reload();
        assertThat(page.getByLabel("感情：何を感じたか")).hasValue("こわかった");
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(PLANTED, REASON, "段取りの力")))
                .isEmpty();
    }

    /** The lenses, the frame, what it built, and why it means what it means. */
    private static void words(Page page) {
        tabTo(page, "いまそう思うわけ");
        page.keyboard().type(REASON);
        tabTo(page, "転機だった");
        page.keyboard().press("Space");
        tabTo(page, "感情：");
        page.keyboard().type("こわかった");
        tabTo(page, "過去：");
        page.keyboard().type("待つこと");
        tabTo(page, "ついた力");
        page.keyboard().type("段取りの力");
        page.keyboard().press("Enter");
        tabTo(page, "保存する");
        page.keyboard().press("Enter");
        assertThat(page.getByText("保存しました")).isVisible();
        tabTo(page, "いまそう思うわけ");
        page.keyboard().type(REASON);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("いまの意味を残しました")).isVisible();
        tabTo(page, "これまでの意味（3 件）");
        page.keyboard().press("Enter");
        assertThat(page.getByText(REASON)).isVisible();
    }

    /** In the dialog: a title, a year, and how it felt. */
    private static void write(Page page, String title, String year, String arrow, int steps) {
        tabTo(page, "できごとを書く");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-text-field:focus-within")).isVisible();
        page.keyboard().type(title);
        tabTo(page, "始まり");
        page.keyboard().type(year);
        for (String scale : List.of("当時の気持ち", "いまの意味")) {
            tabToGroup(page, scale);
            for (int i = 0; i < steps; i++) {
                page.keyboard().press(arrow);
            }
        }
        tabTo(page, "線に加える");
        page.keyboard().press("Enter");
        assertThat(point(page, title, "当時")).hasCount(1);
    }

    @Test
    @DisplayName("F1, F2: by hand: a file, a drag, a press on an empty place; narrow, dark, and on one sheet of paper")
    void byHand() {
        Page page = at("member", ColorScheme.LIGHT);
        bringIn(page);
        Axe.audit(page, "lifeline");
        Browser.picture(page, "lifeline");
        Locator now = point(page, "部下の退職", "いま");
        drag(page, now, -1.6);
        assertThat(page.locator(".ll-said")).containsText("「部下の退職」のいまの意味を +");
        assertThat(page.locator(".ll-screen tbody tr").filter(new Locator.FilterOptions().setHasText("部下の退職")))
                .containsText("+");

        Locator svg = page.locator(".ll-svg");
        var box = svg.boundingBox();
        page.mouse().click(box.x + box.width * 0.97, box.y + box.height * 0.85);
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        Axe.audit(page, "new event");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        String whole = page.locator(".ll-range").textContent();
        Visit.button(page, "拡大する").click();
        assertThat(page.locator(".ll-range")).not().hasText(whole);
        Visit.button(page, "全体を見る").click();
        assertThat(page.locator(".ll-range")).hasText(whole);
        onePage(page);
        narrow(page);
        page.setViewportSize(1280, 900);
        page.getByLabel("転機").first().click();
        assertThat(page).hasURL(Pattern.compile(".*only=turning$"));
        page.reload();
        assertThat(page.locator(".ll-screen tbody tr")).hasCount(2);
        Page dark = at("member", ColorScheme.DARK);
        assertThat(dark.locator(".ll-point").first()).isVisible();
        Axe.auditColours(dark, "lifeline in the dark");
        Browser.picture(dark, "lifeline-dark");
        onePage(dark);

        shared(page);
    }

    private static void bringIn(Page page) {
        String file = "時期,できごと,当時,いま,転機,上からの支え\n"
                + "2008年4月,入社,3,2,,\n2009/7,大口の失注,-4,3,はい,はい\n2012年10月～2013年9月,導入のリーダー,-3,5,はい,\n"
                + "いつか,読めない行,1,1,,\n2019年8月,部下の退職,-4,-2,,\n2023-05,仕組みをつくる,3,4,,はい\n";
        Visit.button(page, "CSVから取りこむ").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("line.csv", "text/csv", file.getBytes(SHIFT_JIS)));
        assertThat(page.getByText("5 件を取りこめます（Shift_JIS として読みました）")).isVisible();
        assertThat(page.getByText("5行目：「時期」を日付として読めません。")).isVisible();
        Axe.audit(page, "file");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("取りこむ").setExact(true))
                .click();
        assertThat(page.locator(".ll-screen tbody tr")).hasCount(5);
    }

    /** So many of the point's own heights. */
    private static void drag(Page page, Locator point, double heights) {
        var box = point.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x, y - 40);
        page.mouse().move(x, y + heights * 100);
        page.mouse().up();
    }

    private static void onePage(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(text)
                        .results()
                        .count())
                .isOne();
    }

    private static void narrow(Page page) {
        page.setViewportSize(320, 740);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    /** The manager reads what is shared, the owner sees that; nobody else reads anything. */
    private static void shared(Page owner) {
        owner.navigate("/talks");
        String name = owner.getByText(Pattern.compile(".+ さんとの1on1$"))
                .first()
                .textContent()
                .replace(" さんとの1on1", "")
                .strip();
        owner.navigate("/career/lifeline");
        Page manager = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(manager, "manager");
        manager.navigate("/career/shares");
        assertThat(manager.getByText("あなたに共有されているもの")).isVisible();
        Visit.button(owner, "全体を共有する").click();
        assertThat(owner.getByRole(AriaRole.DIALOG)).isVisible();
        Axe.audit(owner, "share");
        Locator colleague = owner.getByLabel("だれに");
        colleague.fill(name);
        assertThat(owner.locator("vaadin-combo-box-item").getByText(name).first())
                .isVisible();
        colleague.press("ArrowDown");
        colleague.press("Enter");
        owner.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("共有する").setExact(true))
                .click();
        assertThat(owner).hasURL(Pattern.compile(".*/career/shares$"));
        assertThat(owner.getByText(name).first()).isVisible();

        manager.navigate("/career/shares");
        manager.locator("a[href*='career/shared/']").first().click();
        assertThat(manager.locator(".ll-svg[role=img]")).isVisible();
        assertThat(manager.getByText("大口の失注").first()).isVisible();
        assertThat(manager.locator(".ll-point[role=slider]")).hasCount(0);
        Axe.audit(manager, "shared lifeline");
        String address = manager.url();
        owner.navigate("/career/lifeline");
        owner.getByText("だれが見たか").click();
        assertThat(owner.getByText(Pattern.compile("さんが見ました（ライフライン）"))).isVisible();

        for (String login : List.of("hr", "operator")) {
            Page other = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
            Visit.signIn(other, login);
            for (String place : List.of(address, "/career/lifeline")) {
                other.navigate(place);
                assertThat(other.locator(".sh-empty")).isVisible();
                assertThat(other.locator("body")).not().containsText("大口の失注");
            }
        }
    }

    private static Page at(String login, ColorScheme colours) {
        Page page = browser.newPage("ja-JP", 1280, 900, colours);
        Visit.signIn(page, login);
        page.navigate("/career/lifeline");
        assertThat(Visit.heading(page, "ライフライン")).isVisible();
        return page;
    }

    private static Locator point(Page page, String title, String which) {
        return page.getByRole(
                AriaRole.SLIDER, new Page.GetByRoleOptions().setName(Pattern.compile(title + ".*" + which)));
    }

    /** Presses the tabulator until the focus is on something that is called so, or has that role. */
    private static void tabTo(Page page, String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (focused(page).contains(words)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + words + " by the tab key; the focus is on " + focused(page));
    }

    private static void tabToGroup(Page page, String label) {
        for (int i = 0; i < MOST_TABS; i++) {
            Object group = page.evaluate("() => document.activeElement.closest('vaadin-radio-group')?.label ?? ''");
            if (group.equals(label)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + label + " by the tab key");
    }

    private static String focused(Page page) {
        return (String)
                page.evaluate(
                        """
                () => {
                  const at = document.activeElement;
                  if (at === document.body || at.getAttribute('role') === 'dialog') {
                    return '';
                  }
                  const labels = [...(at.labels ?? [])].map(label => label.textContent).join(' ');
                  return [at.getAttribute('role'), at.getAttribute('aria-label'), labels, at.textContent].join(' ');
                }""");
    }
}
