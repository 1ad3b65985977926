// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;

/** HR's way from the form of a scheme to its pairs. */
final class MentoringPages {

    private MentoringPages() {}

    /** Sets a scheme up, opens it, tries its rules and has pairs calculated, with a look at each step. */
    static void board(Page page, BiConsumer<Page, String> look) {
        page.navigate("/mentoring/desk/new?kind=MENTOR");
        Visit.button(page, "下書きとして保存する").click();
        assertThat(page.locator(".mentoring-hr-course")).isVisible();
        look.accept(page, "mentoring-draft");
        go(page, "受付を始める");
        look.accept(page, "mentoring-open");
        go(page, "組み合わせに進む");
        look.accept(page, "mentoring-matching");
        page.locator("a[href*='desk/rules']").click();
        page.locator(".mentoring-hr-preview").waitFor();
        look.accept(page, "mentoring-rules");
        page.goBack();
        Visit.button(page, "組み合わせを計算する").click();
        assertThat(Visit.heading(page, "計算の結果")).isVisible();
        look.accept(page, "mentoring-run");
    }

    /** The pairs that wait for review in the sample company, which takes part some time after the start. */
    static void proposals(Page page, BiConsumer<Page, String> look) {
        Locator scheme = page.locator(".mentoring-hr-scheme a").getByText("若手のためのメンター");
        Await.until(
                () -> schemes(page, scheme), count -> count > 0, () -> "the sample does not take part in mentoring");
        scheme.first().click();
        page.locator("a[href*='desk/run']").first().click();
        page.locator(".mentoring-hr-proposals .mentoring-hr-face").first().waitFor();
        look.accept(page, "mentoring-proposals");
        page.getByText("理由", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(Visit.heading(page, "もっと合う人と組まなかった理由")).isVisible();
        look.accept(page, "mentoring-why");
        page.keyboard().press("Escape");
        page.getByText("相手を変える", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.getByLabel("一覧にない人を探す")).isVisible();
        look.accept(page, "mentoring-move");
    }

    private static int schemes(Page page, Locator scheme) {
        page.navigate("/mentoring/desk");
        page.locator(".sh-page-header").waitFor();
        return scheme.count();
    }

    /** Presses the button and says yes to its question. */
    private static void go(Page page, String label) {
        Visit.button(page, label).click();
        page.locator("vaadin-confirm-dialog-overlay [slot='confirm-button']").click();
        assertThat(page.locator(".mentoring-hr-said .sh-notice")).isVisible();
    }
}
