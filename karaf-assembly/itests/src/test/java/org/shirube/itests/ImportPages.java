// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The import screens, as an HR administrator uses them. */
final class ImportPages {

    /** The first two cells of each row; a grid keeps them apart from its rows. */
    private static final String ROWS =
            "grid => [...grid.shadowRoot.querySelectorAll('#items > tr:not([hidden])')].map(row =>"
                    + " [...row.querySelectorAll('td:not([hidden]) slot')].slice(0, 2).map(slot =>"
                    + " slot.assignedNodes()[0].innerText.trim().replace(/\\n+/g, ' ')).join(' | '))";

    private final Page page;
    private final String source;

    ImportPages(Page page, String source) {
        this.page = page;
        this.source = source;
    }

    /** Hands files over; afterwards the page shows a run, or why there is none. */
    void upload(FilePayload... files) {
        page.navigate("/people/imports");
        page.locator(".people-unit")
                .filter(new Locator.FilterOptions().setHas(Visit.heading(page, source)))
                .getByText("ファイルを選んで確認")
                .click();
        page.locator("input[type=file]").setInputFiles(files);
        Visit.button(page, "差分を確認する").click();
    }

    Locator counts() {
        return page.locator(".people-counts");
    }

    /** How many people would be created, changed, ended and left alone. */
    void seesPeople(String created, String changed, String ended, String unchanged) {
        assertThat(counts().locator(".people-counts-group").first().locator(".people-figure-value"))
                .hasText(new String[] {created, changed, ended, unchanged});
    }

    void apply() {
        Visit.button(page, "名簿に反映する").click();
        assertThat(page.getByText("反映済み").first()).isVisible();
    }

    void discard() {
        Visit.button(page, "破棄する").click();
        page.locator("vaadin-confirm-dialog-overlay").getByText("破棄する").last().click();
        assertThat(page.locator(".sh-pill").getByText("破棄")).isVisible();
    }

    void openQuarantine() {
        page.getByText("保留行を見る").click();
        assertThat(page).hasURL(Pattern.compile(".*/quarantine\\?run=.*"));
    }

    /** What stands in quarantine: the place, and the reason in words with the text at fault. */
    @SuppressWarnings("unchecked")
    List<String> refused(int rows) {
        assertThat(page.locator("vaadin-grid").getByText("行目 · ")).hasCount(rows);
        return (List<String>) page.locator("vaadin-grid").evaluate(ROWS);
    }

    String csv() throws IOException {
        Download download = page.waitForDownload(() -> page.getByText("CSVで保存").click());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }
}
