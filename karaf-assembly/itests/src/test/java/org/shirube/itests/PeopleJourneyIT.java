// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of person does on their first visit. Takes the README's pictures on the way. */
@ExtendWith(RunningShirube.class)
class PeopleJourneyIT {

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
    @DisplayName("F126: an HR administrator finds a person, looks at the organisation, and brings an export in")
    void hrAdministrator() throws IOException {
        Page page = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
        Visit.signIn(page, "hr");
        assertThat(Visit.heading(page, "おかえりなさい")).isVisible();
        Browser.picture(page, "home");

        page.navigate("/people");
        assertThat(page.getByText("300人が在籍しています")).isVisible();
        Browser.picture(page, "directory");
        page.getByLabel("検索").first().fill("さとう");
        assertThat(page).hasURL(Pattern.compile(".*[?&].*"));
        Locator found = page.locator("vaadin-grid a[href*='people/person/']").first();
        assertThat(found).containsText("佐藤");
        found.click();
        assertThat(page).hasURL(Pattern.compile(".*/people/person/.*"));
        assertThat(Visit.heading(page, "佐藤")).isVisible();
        Browser.picture(page, "person");

        page.navigate("/people/organisation");
        assertThat(page.getByText("営業本部").first()).isVisible();
        Browser.picture(page, "organisation");

        page.navigate("/people/imports");
        Visit.button(page, "ファイルを選んで確認").nth(1).click();
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {csv("社員一覧.csv", "employees.sjis.csv"), csv("兼務一覧.csv", "posts.sjis.csv")});
        Visit.button(page, "差分を確認する").click();
        Locator apply = Visit.button(page, "名簿に反映する");
        assertThat(apply).isVisible();
        assertThat(page.getByText("髙橋").first()).isVisible();
        Browser.picture(page, "import-difference");
        apply.click();
        assertThat(page.getByText("反映済み").first()).isVisible();

        page.navigate("/people/imports/quarantine");
        assertThat(page.getByText("列「入社年月日」: 2023/2/30")).isVisible();
        assertThat(page.getByText("列「在籍区分」: 在藉")).isVisible();
        Browser.picture(page, "quarantine");

        page.navigate("/people");
        page.getByLabel("検索").first().fill("タカハシ イチロウ");
        assertThat(page.locator("vaadin-grid a[href*='people/person/']").first())
                .containsText("髙橋");
    }

    @Test
    @DisplayName("F128: the screens speak English, in the dark, and on a phone")
    void englishDarkAndSmall() {
        Page page = browser.newPage("en-GB", 390, 844, ColorScheme.DARK);
        Visit.signIn(page, "member");
        page.navigate("/people");
        assertThat(Visit.heading(page, "People")
                        .or(Visit.heading(page, "Directory"))
                        .first())
                .isVisible();
        Browser.picture(page, "directory-phone-dark-en");
    }

    @Test
    @DisplayName("An operator sees which modules are ready and what the routes do")
    void operator() {
        Page page = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
        Visit.signIn(page, "operator");
        page.navigate("/modules");
        assertThat(page.getByText("people.core").first()).isVisible();
        Browser.picture(page, "modules");
        page.navigate("/routes");
        assertThat(page.getByText("hr-ja.people.in").first()).isVisible();
        Browser.picture(page, "routes");
    }

    @ParameterizedTest
    @CsvSource({"member,true,false", "manager,true,false", "counsellor,true,false", "integrator,true,true"})
    @DisplayName("Every role gets in, and is offered imports only where it may")
    void roles(String login, boolean directory, boolean imports) {
        Page page = browser.newPage("ja-JP", 1280, 800, ColorScheme.LIGHT);
        Visit.signIn(page, login);
        Locator menu = page.locator("vaadin-side-nav");
        assertThat(menu.getByText("社員名簿")).hasCount(directory ? 1 : 0);
        assertThat(menu.getByText("データ取り込み")).hasCount(imports ? 1 : 0);
        page.navigate("/people/imports");
        assertThat(page.getByText("この画面を開く権限がありません")).hasCount(imports ? 0 : 1);
    }

    @Test
    @DisplayName("A wrong password is refused in words and tells nothing")
    void wrongPassword() {
        Page page = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
        Visit.fill(page, "nobody", "a wrong password");
        assertThat(page.getByText("サインインできませんでした")).isVisible();
        page.navigate("/login");
        assertThat(page.locator("input[type=password]")).isVisible();
        Browser.picture(page, "sign-in");
    }

    private static FilePayload csv(String name, String resource) throws IOException {
        Path file = RunningShirube.root().resolve("integration-bundle/src/test/resources/hr-ja/" + resource);
        return new FilePayload(name, "text/csv", Files.readAllBytes(file));
    }
}
