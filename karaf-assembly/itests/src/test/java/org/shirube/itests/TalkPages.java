// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What journeys do on the pages of talks. */
final class TalkPages {

    private TalkPages() {}

    /** A talk that begins now. */
    static void plan(Page page, String room) {
        Visit.button(page, "予定を入れる").click();
        decide(page, now(), room);
        assertThat(page.locator(".talks-when")).hasCount(1);
    }

    /** What a clock in Japan shows. */
    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Asia/Tokyo"));
    }

    /** Says when and where a talk is in the dialog that asks for it: a time is typed as a person would. */
    static void decide(Page page, LocalDateTime when, String room) {
        Locator day = page.locator("vaadin-date-time-picker vaadin-date-picker input");
        day.fill(when.format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
        day.press("Enter");
        Locator time = page.locator("vaadin-date-time-picker vaadin-time-picker input");
        time.fill(when.format(DateTimeFormatter.ofPattern("H:mm")));
        time.press("Enter");
        page.getByLabel("場所、または").fill(room);
        Visit.button(page, "決める").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    }

    /** A theme in the member's own words, with what they wish for. */
    static void chooseTheme(Page page, String words) {
        page.getByLabel("成長", new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        page.getByLabel("自分の言葉で").fill(words);
        page.getByLabel("一緒に考えてほしい").click();
        Visit.button(page, "このテーマにする").click();
        assertThat(page.locator(".talks-themes").getByText(words)).isVisible();
    }

    /** Looks for a colleague and takes the one who is found. */
    static void choosePerson(Page page, String name) {
        Locator field = page.locator("vaadin-combo-box:visible input");
        field.fill(name);
        Locator found = page.locator("vaadin-combo-box-item:visible");
        assertThat(found).hasCount(1);
        assertThat(found).containsText(name);
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(field).hasValue(Pattern.compile("^" + name));
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
