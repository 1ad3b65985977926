// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.profile.TimeSlot;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class ProfilesTest {

    private static final ProfileDraft DRAFT = new ProfileDraft(
            List.of(new TopicChoice("leadership", 3), new TopicChoice("abroad", 1)),
            List.of(new TopicChoice("childcare", 2)),
            List.of("ja", "en"),
            PlaceChoice.ONLINE,
            Set.of(
                    new TimeSlot(DayOfWeek.MONDAY, TimeSlot.Part.NOON),
                    new TimeSlot(DayOfWeek.FRIDAY, TimeSlot.Part.EVENING)),
            3,
            "工場で十年、いまは企画です。",
            List.of(new ChosenWord(ChosenWord.Kind.COMPETENCY, "現場と話せる")));

    @Parameter
    Dialect dialect;

    private Mentorings world;

    @BeforeEach
    void open() {
        world = new Mentorings(dialect);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("F58: a profile is kept as it was written; two at once do not overwrite each other")
    void kept() {
        Actor me = Company.actor("sales1");
        assertThat(world.profiles.own(me)).isEmpty();
        MentoringProfile saved = world.profiles.save(me, 0, DRAFT);
        assertThat(saved.content()).isEqualTo(DRAFT);
        assertRefused(() -> world.profiles.save(me, 0, DRAFT));
        assertThat(world.profiles.pause(me, true).paused()).isNotNull();
        MentoringProfile again = world.profiles.save(me, 2, ProfileDraft.EMPTY);
        assertThat(again.content()).isEqualTo(ProfileDraft.EMPTY);
        assertThat(again.paused()).isNotNull();
        assertThatThrownBy(() -> world.profiles.save(me, 3, unknown())).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProfileDraft unknown() {
        return new ProfileDraft(
                List.of(new TopicChoice("unknown", 1)),
                List.of(),
                List.of("ja"),
                PlaceChoice.EITHER,
                Set.of(),
                1,
                "",
                List.of());
    }

    @Test
    @DisplayName("F58: what somebody wrote of themselves stands in no table and in no ledger")
    void sealed() {
        world.profiles.save(Company.actor("sales1"), 0, DRAFT);
        List<String> bytes = world.database.transactions().call(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery("select sealed from mentoring.profile")) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new String(row.getBytes(1), StandardCharsets.UTF_8));
                }
                return found;
            }
        });
        assertThat(bytes).hasSize(1).noneMatch(text -> text.contains("工場") || text.contains("現場"));
        assertThat(world.ledger.activities.toString()).doesNotContain("工場").doesNotContain("現場");
    }

    @Test
    @DisplayName(
            "F58: those on the other side of a scheme read a profile without what one wants, and the person sees that they looked")
    void read() {
        Actor mentor = Company.actor("plant1");
        Actor seeker = world.member("sales1");
        world.profiles.save(mentor, 0, DRAFT);
        assertThat(world.profiles.of(seeker, Company.id("plant1"))).isEmpty();
        SchemeId id = world.open(world.plan(SchemeKind.MENTOR));
        world.schemes.join(seeker, id, Side.SEEKER, 0);
        world.schemes.join(mentor, id, Side.OFFERER, 1);
        ProfileView view = world.profiles.of(seeker, Company.id("plant1")).orElseThrow();
        assertThat(view.intro()).isEqualTo(DRAFT.intro());
        assertThat(view.offers()).isEqualTo(DRAFT.offers());
        assertThat(view.wants()).isEmpty();
        world.profiles.of(seeker, Company.id("plant1"));
        assertThat(world.audit.entries).extracting(AuditEntry::action).containsExactly("mentoring.profile.viewed");
        assertThat(world.profiles.of(Company.actor("sales2"), Company.id("plant1")))
                .isEmpty();
    }

    @Test
    @DisplayName("F58: words come in only as the person chooses them, and a module that fails is left out")
    void chosen() {
        world.sources.bind(member -> List.of(new ChosenWord(ChosenWord.Kind.AIM, "海外で働く")));
        world.sources.bind(member -> {
            throw new IllegalStateException("not today");
        });
        assertThat(world.profiles.choosable(Company.actor("sales1"))).hasSize(1);
        assertThat(world.member("sales1").login()).isEqualTo("sales1");
        assertThat(world.profiles
                        .own(Company.actor("sales1"))
                        .orElseThrow()
                        .content()
                        .chosen())
                .isEmpty();
    }

    @Test
    @DisplayName("F58: who erases their profile leaves every scheme")
    void erased() {
        Actor me = world.member("sales1", "abroad");
        SchemeId id = world.open(world.plan(SchemeKind.PEER_COACH));
        world.schemes.join(me, id, Side.SEEKER, 1);
        world.profiles.erase(me);
        assertThat(world.profiles.own(me)).isEmpty();
        assertThat(world.schemes.scheme(me, id).joined()).isEmpty();
        assertThat(world.member("sales1").login()).isEqualTo("sales1");
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(MentoringRefusedException.class);
    }
}
