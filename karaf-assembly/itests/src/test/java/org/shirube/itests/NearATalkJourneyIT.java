// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes near a talk, in a browser each and with their mails: an assistant, a guest, and the next manager. */
@ExtendWith(RunningShirube.class)
class NearATalkJourneyIT {

    private static final String MEMBER = "aoki.k1045@example.com";
    private static final String MANAGER = "matsuura.t1022@example.com";
    private static final String ASSISTANT = "yamada.y1308@example.com";
    private static final String GUEST = "ikeda.d1237@example.com";

    /** Words that occur nowhere else. */
    private static final String PLANTED = "橋の上で思いついた転職の話";

    private static final String TODO = "見積もりの型をひとつ作る";
    private static final String LETTER = "前の課では段取りを任されていました";

    private static Browser browser;
    private static Post post;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws IOException {
        SampleStaff.open(26);
        post = new Post();
        browser = new Browser();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        post.close();
        SampleStaff.close();
    }

    private static Page person(String number) {
        Page page = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
        Visit.signIn(page, number);
        page.navigate("/talks");
        return page;
    }

    private static Locator exact(Page page, String button) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    }

    @Test
    @DisplayName(
            "F94, F95, F99: assistant, guest and next manager get what they are given, by page, mail and calendar, and no word more")
    void near() throws Exception {
        Page manager = person("001022");
        Page assistant = person("001308");
        Page member = person("001045");
        Page guest = person("001237");
        String uid = schedules(manager, assistant);
        member.reload();
        TalkPages.enter(member);
        String room = member.url();
        TalkPages.chooseTheme(member, PLANTED);
        assistant.reload();
        seesNothing(assistant);
        subscribes(member, uid);
        movesNear(manager, room);
        sitsIn(manager, member, guest, room);
        talk(member, room);
        isRefused(manager, member, guest);
        handsOver(member);
        nothingElse();
    }

    /** The assistant plans and moves; both hear of it as of one event. */
    private static String schedules(Page manager, Page assistant) {
        manager.locator("vaadin-details-summary").getByText("日程調整を任せる").click();
        TalkPages.choosePerson(manager, "山田 陽子");
        exact(manager, "任せる").click();
        assertThat(Visit.button(manager, "山田 陽子 さんに任せるのをやめる")).isVisible();

        assistant.reload();
        assistant.getByText("日程調整を開く").click();
        Visit.button(assistant, "青木 浩二 さんとの予定を入れる").click();
        TalkPages.decide(assistant, TalkPages.now().plusDays(2), "第七会議室");
        Post.Mail invited = post.awaits(MEMBER, mail -> mail.says("METHOD").equals("REQUEST"));
        assertThat(invited.says("SEQUENCE")).isEqualTo("0");
        assertThat(invited.says("LOCATION")).isEqualTo("第七会議室");
        assertThat(invited.says("ORGANIZER")).isEqualTo("mailto:shirube@example.jp");
        Visit.button(assistant, "の日程を変える").click();
        TalkPages.decide(assistant, TalkPages.now().plusDays(3), "第七会議室");
        for (String to : List.of(MEMBER, MANAGER)) {
            assertThat(post.awaits(to, mail -> mail.says("SEQUENCE").equals("1"))
                            .says("UID"))
                    .isEqualTo(invited.says("UID"));
            post.awaits(to, mail -> mail.subject().startsWith("1on1の進め方"));
        }
        Axe.audit(assistant, "scheduling");
        Browser.picture(assistant, "scheduling");
        return invited.says("UID");
    }

    private static void seesNothing(Page assistant) {
        assertThat(Visit.button(assistant, "の日程を変える")).isVisible();
        assertThat(assistant.locator("body")).not().containsText(PLANTED);
        assertThat(assistant.locator("body")).not().containsText("成長");
    }

    /** A calendar shows the talk to who has its secret, until it is taken back. */
    private void subscribes(Page member, String uid) throws Exception {
        member.navigate("/talks/calendar");
        Visit.button(member, "アドレスを作る").click();
        String address = member.getByLabel("あなたのカレンダーのアドレス").inputValue();
        assertThat(get(address).body()).contains("UID:" + uid).doesNotContain(PLANTED, "成長");
        Visit.button(member, "取り消す").click();
        assertThat(member.getByText("取り消しました")).isVisible();
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The manager moves the talk themselves: who planned it is told in words, and it begins soon. */
    private static void movesNear(Page manager, String room) {
        manager.navigate(room);
        exact(manager, "日程を変える").click();
        TalkPages.decide(manager, TalkPages.now().plusMinutes(10), "第七会議室");
        assertThat(post.awaits(ASSISTANT, mail -> true).subject()).startsWith("入れていただいた1on1の日時・場所の変更");
        post.awaits(MEMBER, mail -> mail.subject().startsWith("まもなく1on1です"));
    }

    /** The manager asks, the member consents, the guest comes; and is out when the consent is taken back. */
    private static void sitsIn(Page manager, Page member, Page guest, String room) {
        propose(manager);
        member.navigate("/talks");
        assertThat(exact(member, "同席してもらう")).isVisible();
        Axe.audit(member, "asked");
        exact(member, "同席してもらう").click();
        Post.Mail invited = post.awaits(GUEST, mail -> mail.says("METHOD").equals("REQUEST"));
        guest.reload();
        exact(guest, "同席する").click();
        guest.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("入る"))
                .click();
        assertThat(guest.getByText(PLANTED)).isVisible();
        Axe.audit(guest, "guest");
        Browser.picture(guest, "guest");
        member.navigate(room);
        exact(member, "取り消す").click();
        assertThat(guest.getByText("この部屋には入れません")).isVisible();
        assertThat(guest.locator("body")).not().containsText(PLANTED);
        assertThat(post.awaits(GUEST, mail -> mail.says("METHOD").equals("CANCEL"))
                        .says("UID"))
                .isEqualTo(invited.says("UID"));
    }

    private static void propose(Page manager) {
        manager.locator("vaadin-details-summary").getByText("同席をお願いする").click();
        TalkPages.choosePerson(manager, "池田 大輔");
        exact(manager, "メンバーに提案する").click();
        assertThat(manager.getByText("メンバーの返事待ち")).isVisible();
    }

    /** Held, and closed without the next date. */
    private static void talk(Page member, String room) {
        member.navigate(room);
        Visit.button(member, "1on1をはじめる").click();
        member.getByLabel("やること").first().fill(TODO);
        Locator day = member.locator("vaadin-date-time-picker vaadin-date-picker input");
        day.fill("");
        day.press("Tab");
        Visit.button(member, "1on1を終える").click();
        assertThat(member.getByText("この1on1は終わりました")).isVisible();
    }

    /** The next one is the annual talk, which opens with the year; there the member would rather have no guest. */
    private static void isRefused(Page manager, Page member, Page guest) {
        member.navigate("/talks");
        Visit.button(member, "予定を入れる").click();
        member.getByLabel("年に一度のキャリア面談にする").click();
        TalkPages.decide(member, TalkPages.now().plusMinutes(12), "");
        TalkPages.enter(member);
        assertThat(Visit.heading(member, "年に一度のキャリア面談")).isVisible();
        assertThat(member.getByText(TODO).first()).isVisible();
        Axe.audit(member, "annual");
        String room = member.url();
        manager.navigate(room);
        propose(manager);
        member.navigate("/talks");
        exact(member, "今回は遠慮する").click();
        guest.navigate(room.replace("/talks/talk/", "/talks/guest/"));
        assertThat(guest.getByText("この部屋には入れません")).isVisible();
        guest.navigate("/talks");
        assertThat(guest.getByText("同席をお願いされている1on1")).hasCount(0);
    }

    /** Another manager: the member hands over one thing and a word of their own; the new one reads these and nothing else. */
    private static void handsOver(Page member) throws IOException {
        SampleStaff.deliver("001045", "青木 浩二", MEMBER, "00060", "001262");
        Locator changed = Visit.heading(member, "上司が変わりました");
        Await.until(
                () -> {
                    member.navigate("/talks");
                    assertThat(Visit.heading(member, "1on1").first()).isVisible();
                    return changed.count();
                },
                count -> count == 1,
                () -> "the manager did not change");
        exact(member, "選ぶ").click();
        member.getByLabel(Pattern.compile("まだ終わっていないもの")).click();
        member.getByLabel("わたしからのひとこと").fill(LETTER);
        Axe.audit(member, "handover");
        exact(member, "これで決める").click();
        assertThat(changed).hasCount(0);
        post.awaits(MANAGER, mail -> mail.says("METHOD").equals("CANCEL"));

        Page next = person("001262");
        Locator card = next.locator(".talks-partner").filter(new Locator.FilterOptions().setHasText("青木 浩二"));
        card.getByText("予定を入れる").click();
        TalkPages.decide(next, TalkPages.now().plusDays(4), "");
        card.locator(".talks-way").click();
        Locator handed =
                next.locator(".sh-card").filter(new Locator.FilterOptions().setHas(Visit.heading(next, "さんからの引き継ぎ")));
        assertThat(handed).containsText(TODO);
        assertThat(handed).containsText(LETTER);
        assertThat(handed).not().containsText("話してきたテーマ");
        assertThat(next.locator("body")).not().containsText(PLANTED);
        Axe.audit(next, "handed-over");
        handed.evaluate("card => card.scrollIntoView({block: 'center'})");
        Browser.picture(next, "handed-over");
    }

    private static void nothingElse() throws IOException {
        assertThat(post.all()).extracting(Post.Mail::toString).allSatisfy(mail -> assertThat(mail)
                .doesNotContain(PLANTED, TODO, LETTER, "成長"));
        assertThat(post.all().stream().map(Post.Mail::to).filter(GUEST::equals)).hasSize(2);
        assertThat(post.all().stream().map(Post.Mail::to).filter(ASSISTANT::equals))
                .hasSize(1);
        assertThat(PlantedWords.below(RunningShirube.data(), List.of(PLANTED, TODO, LETTER)))
                .isEmpty();
    }
}
