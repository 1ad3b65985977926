// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an HR administrator decides about an import, and what the directory says afterwards. */
@ExtendWith(RunningShirube.class)
class ImportFlowsIT {

    private static final String SOURCE = "flows";

    private static Browser browser;

    @BeforeAll
    static void open() {
        RunningShirube.addSourceOfOneFile(SOURCE);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("F126: a refused row is mended and replayed, a brake is confirmed, a difference is discarded")
    void decisions() throws IOException {
        Page page = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
        Visit.signIn(page, "hr");
        ImportPages imports = new ImportPages(page, SOURCE);

        imports.upload(people(6).person("9307", "加納 七", "入社年月日", "2024年2月30日").file());
        imports.seesPeople("6", "0", "0", "0");
        imports.openQuarantine();
        assertThat(imports.csv()).contains(",2024年2月30日,");
        page.getByText("この取り込みを開く").click();
        imports.apply();

        mend(page, imports);
        page.navigate("/people?q=加納");
        assertThat(page.getByText("加納 七")).isVisible();

        imports.upload(people(3).file());
        imports.seesPeople("0", "0", "4", "3");
        assertThat(page.getByText("この取り込みでは 4人が退職になります。")).isVisible();
        assertThat(Visit.button(page, "名簿に反映する")).isDisabled();
        Browser.picture(page, "brake");
        page.getByText("内容を確かめました。4人の退職を含めて反映します。").click();
        imports.apply();
        looksBack(page);

        imports.upload(people(4).file());
        imports.seesPeople("0", "1", "0", "3");
        imports.discard();
        page.navigate("/people?q=加納 四");
        assertThat(page.getByText("該当する人がいません")).isVisible();
    }

    private static void mend(Page page, ImportPages imports) {
        imports.openQuarantine();
        Visit.button(page, "直す").first().click();
        Locator raw = page.getByLabel("元の行（見出しの列の順）");
        raw.fill(raw.inputValue().replace("2024年2月30日", "2024年2月29日"));
        Visit.button(page, "試しに読む").click();
        assertThat(page.getByText("この行を反映すると、次のように変わります。")).isVisible();
        Browser.picture(page, "mend");
        Visit.button(page, "反映する").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        assertThat(page.getByText("修正済み").first()).isVisible();
    }

    /** Somebody who has left is found among those who left, with a history; another day has other people. */
    private static void looksBack(Page page) {
        page.navigate("/people?q=加納 六");
        assertThat(page.getByText("該当する人がいません")).isVisible();
        page.navigate("/people?q=加納 六&status=LEFT");
        page.getByText("加納 六").click();
        assertThat(Visit.heading(page, "加納 六")).isVisible();
        assertThat(Visit.heading(page, "経歴")).isVisible();
        assertThat(page.locator(".people-history")).containsText("退職");
        Browser.picture(page, "history");

        page.navigate("/people?asOf=2020-04-01");
        assertThat(page.getByText("2020年4月1日現在、")).isVisible();
        page.locator("vaadin-grid a[href*='people/person/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/people/person/.*asOf=2020-04-01"));
        assertThat(page.getByText("今日ではありません")).isVisible();
    }

    private static HrFile people(int number) {
        String[] given = {"一", "二", "三", "四", "五", "六"};
        HrFile file = new HrFile();
        for (int i = 0; i < number; i++) {
            file.person("930" + (i + 1), "加納 " + given[i]);
        }
        return file;
    }
}
