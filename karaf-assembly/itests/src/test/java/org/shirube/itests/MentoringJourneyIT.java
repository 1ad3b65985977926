// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From HR's programme to the thanks at its end: who could be asked and why, first acceptance wins, a first date, a kind end. */
@ExtendWith(RunningShirube.class)
class MentoringJourneyIT {

    /** Words that occur nowhere else. */
    private static final String NOTE = "桟橋の見える席で迷った異動のこと";

    private static final String THANKS = "背中を押さずに待ってくれた夕方";

    /** Beside whatever the sample company takes part in. */
    private static final String PROGRAMME = "港のナナメ1on1";

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
            "F57, F58, F59: asked with a note, accepted by the first of two, planned, ended with thanks; HR reads no word")
    void journey() throws IOException {
        Page hr = page("hr");
        String desk = setUp(hr);
        Page counsellor = listener("counsellor", "異動・職種を変える");
        Page operator = listener("operator", "仕事と生活");

        Page member = page("member");
        ask(member);
        counsellor.navigate("/");
        assertThat(counsellor.getByText("お返事を待っています").first()).isVisible();
        operator.navigate("/mentoring");
        assertThat(operator.getByText("お返事を待っています").first()).isVisible();
        accept(counsellor);
        // The page that is open follows by itself.
        assertThat(operator.getByText("ほかの相手に決まりました").first()).isVisible();

        firstDate(member);
        part(member);
        counsellor.navigate("/mentoring");
        assertThat(counsellor.getByText(THANKS)).isVisible();

        hr.navigate(desk);
        assertThat(hr.locator("h1")).isVisible();
        assertThat(hr.locator("body")).not().containsText(NOTE);
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(NOTE, THANKS)))
                .isEmpty();
    }

    private static Page page(String login) {
        Page page = browser.newPage("ja-JP", 1280, 1000, ColorScheme.LIGHT);
        Visit.signIn(page, login);
        return page;
    }

    /** Open since yesterday, wherever in the world the server stands; two may be asked at a time. */
    private static String setUp(Page page) {
        page.navigate("/mentoring/desk/new?kind=DIAGONAL");
        page.getByLabel("名前", new Page.GetByLabelOptions().setExact(true)).fill(PROGRAMME);
        page.getByLabel("自分たちで見つける").check();
        Locator opens = page.getByLabel("受付を始める日");
        opens.fill(TalkPages.now().minusDays(1).format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
        opens.press("Enter");
        page.getByLabel("同時に出せるお願い").fill("2");
        Visit.button(page, "下書きとして保存する").click();
        Visit.button(page, "受付を始める").click();
        page.locator("vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("受付を始める"))
                .click();
        assertThat(page.getByText("受付を始めました。")).isVisible();
        return page.url();
    }

    /** Somebody of another department who would listen. */
    private static Page listener(String login, String topic) {
        Page page = page(login);
        describe(page, "どんなことなら", topic);
        join(page, "話を聞く側になる");
        return page;
    }

    private static void describe(Page page, String question, String... topics) {
        page.navigate("/mentoring/profile");
        Locator group = page.locator("vaadin-checkbox-group").filter(new Locator.FilterOptions().setHasText(question));
        for (String topic : topics) {
            group.getByLabel(topic).check();
        }
        Visit.button(page, "保存する").click();
        assertThat(page.getByText("プロフィールを保存しました")).isVisible();
    }

    private static void join(Page page, String label) {
        page.navigate("/mentoring");
        programme(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
        page.locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("参加する").setExact(true))
                .click();
        assertThat(page.getByText("参加しました")).isVisible();
    }

    private static void ask(Page page) {
        describe(page, "どんなことを話したい", "異動・職種を変える", "仕事と生活");
        Axe.audit(page, "profile");
        Browser.picture(page, "mentoring-profile");
        join(page, "ほかの部署の人と話したい");
        programme(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("話せる人を見る"))
                .click();
        assertThat(page.locator(".mentoring-suggestion")).hasCount(2);
        assertThat(page.getByText("話したい「異動・職種を変える」")).isVisible();
        Axe.audit(page, "suggestions");
        Browser.picture(page, "mentoring-suggestions");
        askOf(page, "森 大輔", NOTE);
        askOf(page, "吉田 未来", "");
        Axe.audit(page, "asked");
    }

    /** The row of the programme among those one could take part in. */
    private static Locator programme(Page page) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHas(page.locator("h3").getByText(PROGRAMME)));
    }

    private static Locator pair(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("森 大輔さんと"));
    }

    private static void askOf(Page page, String name, String note) {
        Visit.button(page, "お願いする – " + name).click();
        page.getByLabel("ひとこと").fill(note);
        Visit.button(page, "お願いを届ける").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        assertThat(Visit.button(page, "取り下げる – " + name)).isVisible();
    }

    private static void accept(Page page) {
        page.navigate("/mentoring");
        assertThat(page.getByText(NOTE)).isVisible();
        Axe.audit(page, "answer");
        Browser.picture(page, "mentoring-answer");
        page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(NOTE))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("引き受ける").setExact(true))
                .click();
        assertThat(page.getByText("ペアになりました。")).isVisible();
    }

    private static void firstDate(Page page) {
        Locator card = pair(page);
        // Talks are opened by a job soon after the pair has come to be.
        Await.until(
                () -> {
                    page.navigate("/mentoring");
                    assertThat(card.getByText("最初に会う日の候補")).isVisible();
                    return card.getByText("この日で予定する").count();
                },
                buttons -> buttons == 1,
                () -> "no talks for the pair");
        Axe.audit(page, "pair");
        Browser.picture(page, "mentoring-pair");
        card.getByText("この日で予定する").click();
        assertThat(page.getByText("予定しました。")).isVisible();
    }

    private static void part(Page page) {
        pair(page).getByText("終える").click();
        page.getByLabel("お礼のことば").fill(THANKS);
        page.getByLabel("とても役に立った").check();
        Visit.button(page, "この内容で終える").click();
        assertThat(page.getByText("ひと区切りつきました")).isVisible();
        Axe.audit(page, "ended");
    }
}
