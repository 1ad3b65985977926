// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator removes and installs modules while people are at work. */
@ExtendWith(RunningShirube.class)
class ModulesComeAndGoIT {

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
            "F126: a module goes and comes back while sessions stand on its screens, and both say so by themselves")
    void comeAndGo() {
        Page hr = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        Visit.signIn(hr, "hr");
        hr.navigate("/people/imports");
        assertThat(Visit.heading(hr, "取り込み元")).isVisible();
        Page member = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        Visit.signIn(member, "member");
        member.navigate("/people");
        assertThat(member.getByText("現在、").first()).isVisible();

        RunningShirube.console("feature:uninstall shirube-integration");
        gone(hr, "データ取り込み");
        assertThat(Visit.menu(hr, "社員名簿")).hasCount(1);
        assertThat(member.getByText("現在、").first()).isVisible();

        RunningShirube.console("feature:uninstall shirube-sample shirube-mentoring shirube-dialogue shirube-people");
        gone(member, "社員名簿");
        assertThat(Visit.menu(hr, "社員名簿")).hasCount(0);
        Axe.audit(member, "not available");
        Browser.picture(member, "module-gone");

        RunningShirube.console("feature:install shirube-people shirube-dialogue shirube-mentoring shirube-sample");
        assertThat(Visit.menu(member, "社員名簿")).hasCount(1);
        assertThat(member.getByText("現在、").first()).isVisible();

        RunningShirube.console("feature:install shirube-integration");
        assertThat(Visit.menu(hr, "データ取り込み")).hasCount(1);
        assertThat(Visit.heading(hr, "取り込み元")).isVisible();
    }

    @Test
    @DisplayName(
            "F126: a page that waits is answered and asks again before anything in between cuts it off after a minute")
    void waiting() {
        Page hr = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        Visit.signIn(hr, "hr");
        assertThat(Visit.menu(hr, "社員名簿")).hasCount(1);
        Request asked = hr.waitForRequestFinished(
                new Page.WaitForRequestFinishedOptions()
                        .setPredicate(ModulesComeAndGoIT::hasWaited)
                        .setTimeout(55_000),
                () -> {});
        assertEquals(200, asked.response().status());
    }

    /** Whether this page waited in vain, and was not told something. */
    private static boolean hasWaited(Request request) {
        return request.url().contains("/VAADIN/push?") && request.timing().responseEnd > 20_000;
    }

    private static void gone(Page page, String entry) {
        assertThat(Visit.heading(page, "この画面はいま使えません")).isVisible();
        assertThat(Visit.menu(page, entry)).hasCount(0);
    }
}
