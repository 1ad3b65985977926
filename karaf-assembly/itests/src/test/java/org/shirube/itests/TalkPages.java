// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What journeys do on the pages of talks. */
final class TalkPages {

    private TalkPages() {}

    /** A talk that begins now: its time is typed as a person would. */
    static void plan(Page page, String room) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Tokyo"));
        Visit.button(page, "予定を入れる").click();
        Locator day = page.locator("vaadin-date-time-picker vaadin-date-picker input");
        day.fill(now.format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
        day.press("Enter");
        Locator time = page.locator("vaadin-date-time-picker vaadin-time-picker input");
        time.fill(now.format(DateTimeFormatter.ofPattern("H:mm")));
        time.press("Enter");
        page.getByLabel("場所、または").fill(room);
        Visit.button(page, "決める").click();
        assertThat(page.locator(".talks-when")).hasCount(1);
    }

    /** From the list of talks into the room of the next one. */
    static void enter(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("テーマを選ぶ"))
                .click();
        assertThat(Visit.heading(page, "話すテーマ")).isVisible();
    }

    /** The first note that both write. */
    static Locator note(Page page) {
        return page.locator(".talks-note textarea").first();
    }
}
