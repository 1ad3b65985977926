// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workshop from its plan to the step of the month, at two computers; and the step of the month by itself. */
@ExtendWith(RunningShirube.class)
class WorkshopJourneyIT {

    /** Words that occur nowhere else. */
    private static final String PLANTED = "雪の夜に一人で戻した配線のこと";

    private static final String NEXT = "来週、企画部の先輩に話を聞く";

    /** Where it is may be read in the database; it shows that what is looked for would be found. */
    private static final String HALL = "第七講堂";

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
            "F100, F101, F107: from the plan to the step of the month: live for all, counted for who leads, read by nobody")
    void workshop() throws IOException {
        Page hr = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(hr, "hr");
        plan(hr);
        Page member = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(member, "member");
        member.navigate("/career/workshops");
        Visit.button(member, "参加する").click();
        member.getByText("会場に入る").click();
        assertThat(member.getByText("進行役が始めるのを待っています")).isVisible();
        Axe.audit(member, "workshop-before");

        Visit.button(hr, "進行する").click();
        assertThat(hr.locator("vaadin-side-nav-item[current]")).hasCount(1);
        Visit.button(hr, "始める").click();
        Locator experience = member.getByLabel("経験", new Page.GetByLabelOptions().setExact(true));
        assertThat(experience).isVisible();
        experience.pressSequentially(PLANTED);
        assertThat(member.getByText("保存しました").first()).isVisible();
        member.getByLabel("ここまで書けた").first().click();
        assertThat(hr.locator(".sh-table tbody tr").first()).hasText(Pattern.compile(".*1\\s*1$"));
        assertThat(hr.locator("body")).not().containsText(PLANTED);
        Visit.button(hr, "次のステップへ").click();
        assertThat(member.locator("[aria-current=step]")).containsText("② 強みと価値観");
        Browser.picture(member, "workshop");
        Browser.picture(hr, "workshop-lead");
        Axe.audit(member, "workshop");
        Axe.audit(hr, "workshop-lead");
        narrow(member);

        member.reload();
        assertThat(experience).hasValue(PLANTED);
        member.getByLabel("次の一歩（一行で）").fill(NEXT);
        assertThat(member.getByText("保存しました").first()).isVisible();
        end(hr);
        member.locator("vaadin-button").getByText("今月の一歩").first().click();
        assertThat(member.getByText("今月の一歩に決めました")).isVisible();
        member.getByText("シートを開く").click();
        assertThat(member.locator(".career-paper")).containsText(PLANTED);
        Browser.picture(member, "workshop-sheet");
        Axe.audit(member, "sheet");
        member.navigate("/");
        assertThat(member.getByText(NEXT)).isVisible();
        Axe.audit(member, "home-with-step");

        others(member.url());
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(HALL))).isNotEmpty();
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(PLANTED, NEXT)))
                .isEmpty();
    }

    private static void plan(Page hr) {
        hr.navigate("/career/workshop-desk");
        Visit.button(hr, "ワークショップを作る").first().click();
        hr.getByLabel("題名").fill("キャリアを言葉にする90分");
        hr.getByLabel("場所、または").fill(HALL);
        Visit.button(hr, "決める").click();
        assertThat(Visit.heading(hr, "キャリアを言葉にする90分")).isVisible();
        Axe.audit(hr, "workshop-desk");
    }

    private static void end(Page hr) {
        Visit.button(hr, "終える").click();
        hr.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("終える", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(hr.getByText("終わりました。おつかれさまでした")).isVisible();
    }

    private static void narrow(Page page) {
        page.setViewportSize(320, 740);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        page.setViewportSize(1280, 1000);
    }

    /** Somebody without a seat learns nothing, with the address or without it. */
    private static void others(String address) {
        for (String login : List.of("operator", "counsellor")) {
            Page page = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
            Visit.signIn(page, login);
            page.navigate(address);
            assertThat(page.locator("body")).not().containsText(PLANTED);
            page.navigate("/career/workshop-desk");
            assertThat(page.getByText("この画面を開く権限がありません")).isVisible();
        }
    }

    @Test
    @DisplayName("F107: a step is declared on the first page by keyboard alone, and how it went is said with a word")
    void step() {
        Page page = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(page, "manager");
        Locator line = page.getByLabel("今月の一歩（一行で）");
        line.focus();
        page.keyboard().type("週に一度、相談を聞く");
        page.keyboard().press("Enter");
        assertThat(page.getByText("週に一度、相談を聞く")).isVisible();
        page.navigate("/career/steps");
        page.getByLabel("少しできた").click();
        page.getByLabel("ひとこと").fill("二度聞けた");
        Visit.button(page, "残す").click();
        assertThat(page.locator(".career-trail")).containsText("二度聞けた");
        Browser.picture(page, "steps");
        Axe.audit(page, "steps");
        narrow(page);
    }
}
