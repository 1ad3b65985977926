// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.2 AA on every screen: what a machine can measure, the keyboard alone, and narrow pages. */
@ExtendWith(RunningShirube.class)
class AccessibilityIT {

    private static final String SOURCE = "accessibility";
    private static final int MOST_TABS = 25;

    private static final String ICONS_MISSING =
            """
            [...document.querySelectorAll('vaadin-icon')]
                .filter(icon => !icon.shadowRoot.querySelector('#svg-group > g')).length""";

    private static Browser browser;

    @BeforeAll
    static void open() {
        RunningShirube.addSourceOfOneFile(SOURCE);
        browser = new Browser();
        Page page = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        Visit.signIn(page, "hr");
        ImportPages imports = new ImportPages(page, SOURCE);
        imports.upload(new HrFile()
                .person("9401", "白石 一")
                .person("9402", "白石 二", "入社年月日", "2023/2/30")
                .file());
        imports.apply();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName(
            "F128: no screen breaks a rule of WCAG 2.2 AA that a machine can measure, or scrolls sideways when narrow")
    void measured() {
        everyScreen(browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT), (page, name) -> {
            Axe.audit(page, name);
            assertThat((Integer) page.evaluate(ICONS_MISSING))
                    .as("icons missing in %s", name)
                    .isZero();
            narrow(page, name, 360);
            narrow(page, name, 320);
            page.setViewportSize(1280, 900);
        });
    }

    @Test
    @DisplayName("F128: in the dark the colours of every screen hold WCAG 2.2 AA too")
    void dark() {
        everyScreen(browser.newPage("ja-JP", 1280, 900, ColorScheme.DARK), Axe::auditColours);
    }

    private static void narrow(Page page, String name, int width) {
        page.setViewportSize(width, 740);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %s", name, width)
                .isLessThanOrEqualTo(width);
    }

    @Test
    @DisplayName("F128: sign-in, search, a person and the way back need no mouse")
    void keyboard() {
        Page page = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        page.navigate("/login");
        page.locator("input[type=password]").waitFor();
        tabTo(page, "サインイン名");
        page.keyboard().type("hr");
        page.keyboard().press("Tab");
        page.keyboard().type("shirube-demo");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-side-nav")).hasCount(1);

        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("本文へ進む");
        tabTo(page, "社員名簿");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/people$"));

        tabTo(page, "検索");
        page.keyboard().type("さとう");
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=.*"));
        assertThat(page.locator("vaadin-grid a").first()).containsText("佐藤");
        tabTo(page, "氏名");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(focused(page)).startsWith("佐藤");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/people/person/.*"));
        assertThat(page.locator("vaadin-side-nav-item[current]")).hasAttribute("path", "people");

        tabTo(page, "← 社員名簿");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/people(\\?.*)?$"));
    }

    @Test
    @DisplayName("F128: who asks for less motion gets none")
    void stillness() {
        Page page = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        Visit.signIn(page, "hr");
        Object longest = page.locator(".sh-tile")
                .first()
                .evaluate("tile => Math.max(...getComputedStyle(tile).transitionDuration.split(',').map(parseFloat))");
        assertThat(((Number) longest).doubleValue()).isLessThan(0.001);
    }

    private static void everyScreen(Page page, BiConsumer<Page, String> look) {
        page.navigate("/login");
        page.locator("input[type=password]").waitFor();
        look.accept(page, "sign-in");
        Visit.signIn(page, "hr");
        assertThat(Visit.heading(page, "開ける画面")).isVisible();
        look.accept(page, "home");
        at(page, "/people", "vaadin-grid a", "directory", look);
        page.navigate("/people?q=佐藤");
        page.locator("vaadin-grid a[href*='people/person/']").first().click();
        page.locator(".people-history").waitFor();
        look.accept(page, "person");
        at(page, "/people/organisation", ".people-chart", "organisation", look);
        at(page, "/people/organisation?view=tree", "vaadin-grid a", "organisation-tree", look);
        at(page, "/people/imports", "vaadin-grid a", "imports", look);
        page.locator("vaadin-grid").getByText(SOURCE).first().click();
        page.locator(".people-counts").waitFor();
        look.accept(page, "run");
        at(page, "/people/imports/quarantine", "vaadin-grid .people-fault", "quarantine", look);
        Visit.button(page, "直す").first().click();
        page.getByLabel("元の行（見出しの列の順）").waitFor();
        look.accept(page, "mend");
        at(page, "/talks/reality", ".sh-empty, .talks-lead", "reality", look);
        at(page, "/talks/library-desk", ".talks-source", "library-desk", look);
        at(page, "/career/step-figures", ".sh-empty, .sh-card", "step-figures", look);
        at(page, "/career/workshop-desk", ".sh-empty, .career-ws", "workshop-desk", look);
        at(page, "/mentoring/desk", ".sh-empty, .mentoring-hr-scheme", "mentoring-desk", look);
        at(page, "/mentoring/desk/new", ".mentoring-hr-kinds", "mentoring-new", look);
        at(page, "/mentoring/desk/new?kind=MENTOR", ".mentoring-hr-form", "mentoring-plan", look);
        MentoringPages.board(page, look);
        MentoringPages.proposals(page, look);
        at(page, "/mentoring/desk/topics", ".mentoring-hr-list", "mentoring-topics", look);
        at(page, "/mentoring/desk/network", ".sh-empty, .sh-chart", "mentoring-network", look);
        at(page, "/career/role-talks", ".sh-card vaadin-text-area", "role-talks", look);
        at(page, "/nowhere", ".sh-empty", "not-found", look);
        at(page, "/modules", ".sh-empty", "denied", look);
        page.context().clearCookies();
        Visit.signIn(page, "member");
        at(page, "/career", ".sh-card", "career", look);
        at(page, "/career/stage", ".sh-card vaadin-radio-button", "stage", look);
        at(page, "/career/shares", ".sh-card", "shares", look);
        at(page, "/career/steps", ".sh-card vaadin-text-field, .career-trail", "steps", look);
        at(page, "/career/workshops", ".sh-page-header", "workshops", look);
        at(page, "/career/sheets", ".sh-empty, .career-trail", "sheets", look);
        at(page, "/talks", ".talks-next", "talks", look);
        // Before the journey of a talk it is the dialog that plans one, afterwards the room of the next one.
        page.locator(".talks-next :is(.talks-way, vaadin-button)").first().click();
        page.locator("vaadin-date-time-picker, .talks-rail").first().waitFor();
        look.accept(page, "talk");
        at(page, "/talks/guidebook", ".talks-contents a", "guidebook", look);
        at(page, "/talks/calendar", ".sh-card vaadin-checkbox", "calendar", look);
        at(page, "/mentoring", ".sh-card", "mentoring", look);
        at(page, "/mentoring/profile", ".mentoring-week vaadin-checkbox", "mentoring-profile", look);
        at(page, "/mentoring/sit-in", ".sh-empty, .sh-card", "mentoring-sit-in", look);
        page.context().clearCookies();
        Visit.signIn(page, "operator");
        at(page, "/modules", ".sh-table td", "modules", look);
        at(page, "/routes", ".sh-card", "routes", look);
    }

    private static void at(Page page, String path, String shows, String name, BiConsumer<Page, String> look) {
        page.navigate(path);
        page.locator(shows).first().waitFor();
        look.accept(page, name);
    }

    /** Presses the tabulator until the focus is there. */
    private static void tabTo(Page page, String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (focused(page).equals(words)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not come to " + words + " but to " + focused(page));
    }

    /** The words on what has the focus. */
    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => { let e = document.activeElement;"
                + " if (e?.tagName === 'VAADIN-GRID') {"
                + "   const cell = e.shadowRoot.activeElement?.querySelector?.('slot')?.assignedNodes()[0];"
                + "   return (cell?.innerText ?? '').trim().split('\\n')[0]; }"
                + " const label = e?.labels?.[0] ?? document.getElementById(e?.getAttribute('aria-labelledby'));"
                + " return (label ?? e)?.innerText.trim().split('\\n')[0] ?? ''; }"));
    }
}
