// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.KEN;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.InMemoryLifelines;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.api.profile.InMemoryProfiles;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Scope.Part;
import org.shirube.career.api.share.Shares;
import org.shirube.career.api.step.InMemorySteps;
import org.shirube.career.api.workshop.Sheets;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.career.ui.internal.part.Parts;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class SharesScreenTest {

    private final Shares shares = new InMemoryShares(Guest.clock());
    private final RecordingAudit trail = new RecordingAudit();
    private final InMemoryLifelines lifelines = new InMemoryLifelines(Guest.clock());

    @Test
    void says_what_is_shared_with_whom_and_ends_it() {
        LocalDate day = LocalDate.of(2020, 4, 1);
        shares.give(actor(AOI), KEN, Scope.span(day, day.plusYears(1)), Guest.NOW.plus(Duration.ofDays(30)));
        SharesScreen screen = open(AOI);
        assertThat(Seen.text(screen)).contains("健 さんに：ライフライン（2020年4月1日〜2021年4月1日）", "2026年12月25日 まで", "いまはありません");
        Seen.press(screen, "共有をやめる");
        assertThat(Seen.text(screen)).contains("いまは何も共有していません");
        assertThat(shares.received(actor(KEN))).isEmpty();
    }

    @Test
    void leads_to_what_others_share_once_for_each_person() {
        shares.give(actor(AOI), KEN, Scope.all(Part.WILL), null);
        shares.give(actor(AOI), KEN, Scope.all(Part.CAN), null);
        assertThat(Seen.text(open(KEN))).containsOnlyOnce("青井 さんが共有しているもの");
    }

    @Test
    void shows_nothing_of_a_person_who_shares_nothing_or_does_not_exist() {
        for (String address : new String[] {KEN.toString(), "nobody", "' or 1=1"}) {
            SharedScreen screen = new SharedScreen(new Parts(), visit(AOI));
            screen.beforeEnter(Seen.to("career/shared/x", "owner", address));
            assertThat(Seen.text(screen)).contains("ここで読めるものはありません").doesNotContain("健");
        }
    }

    @Test
    void shows_the_cards_of_who_shares() {
        Parts parts = new Parts();
        parts.bindShared(new SharedPart() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public Optional<Component> of(EmployeeId owner) {
                return owner.equals(KEN) ? Optional.of(new Paragraph("共有された言葉")) : Optional.empty();
            }
        });
        SharedScreen screen = new SharedScreen(parts, visit(AOI));
        screen.beforeEnter(Seen.to("career/shared/x", "owner", KEN.toString()));
        assertThat(Seen.text(screen)).contains("健 さんが共有しているもの", "共有された言葉", "見たことは");
    }

    @Test
    void tells_by_name_who_looked_at_what() {
        Subject aoi = new Subject("employee", AOI.value());
        trail.record(actor(KEN), "career.lifeline.viewed", aoi, "");
        trail.record(actor(KEN), "career.lifeline.viewed", aoi, "");
        trail.record(actor(AOI), "career.stage.chosen", aoi, "");
        SharesScreen screen = open(AOI);
        Seen.all(screen).filter(Details.class::isInstance).forEach(details -> ((Details) details).setOpened(true));
        assertThat(Seen.text(screen)).containsOnlyOnce("1970年1月1日、健 さんが見ました（ライフライン）");
        assertThat(Guest.looks(trail, AOI).looks(Set.of("profile"), Locale.JAPANESE))
                .isEmpty();
    }

    @Test
    void names_the_one_thing_that_is_shared() {
        EventId event = lifelines
                .add(actor(AOI), Experience.of("はじめての任せ", When.of(YearMonth.of(2020, 4)), 1), 1, "")
                .id();
        shares.give(actor(AOI), KEN, Scope.one(Part.LIFELINE, event.value()), null);
        shares.give(actor(AOI), KEN, Scope.one(Part.LIFELINE, UUID.randomUUID()), null);
        assertThat(Seen.text(open(AOI))).contains("ライフラインの「はじめての任せ」", "ライフラインのうち一つ");
    }

    private SharedThings things(EmployeeId who) {
        Sheets none = (Sheets) Proxy.newProxyInstance(
                Sheets.class.getClassLoader(),
                new Class<?>[] {Sheets.class},
                (self, method, asked) -> Optional.empty());
        return new SharedThings(
                lifelines,
                new InMemoryProfiles(shares, Guest.clock()),
                none,
                new InMemorySteps(Guest.clock()),
                visit(who));
    }

    private SharesScreen open(EmployeeId who) {
        SharesScreen screen = new SharesScreen(shares, things(who), Guest.looks(trail, who), visit(who));
        screen.beforeEnter(Seen.to("career/shares", "none", "none"));
        return screen;
    }
}
