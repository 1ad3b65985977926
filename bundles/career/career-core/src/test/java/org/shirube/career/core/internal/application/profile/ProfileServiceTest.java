// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Difference;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class ProfileServiceTest {

    private static final Evidence TALK = new Evidence(Evidence.Kind.MEETING, null, "先輩と話して気づいた");

    private final Actor member = person("member");
    private final Actor partner = person("partner");
    private final Actor everything = person("everything", Role.values());
    private final Actor operator = new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR));

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Profiles profiles;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        profiles = careers.profiles;
    }

    @AfterEach
    void close() {
        careers.close();
    }

    private Statement add(Field field, String words) {
        careers.clock.advance(Duration.ofMinutes(1));
        return profiles.add(member, field, StatementDraft.of(words), null);
    }

    @Test
    @DisplayName("F70: statements stand in their fields, with more to say and with evidence")
    void statements() {
        Evidence event = new Evidence(Evidence.Kind.EVENT, UUID.randomUUID(), "");
        Statement can = profiles.add(member, Field.CAN, new StatementDraft("聞く", "くわしく", List.of(event, TALK)), null);
        Statement will = add(Field.WILL, "教える");
        assertThat(profiles.own(member).statements()).containsExactly(will, can);
        assertThat(profiles.own(member).of(Field.CAN).get(0).content().evidence())
                .containsExactly(event, TALK);
        assertThat(profiles.own(partner).statements()).isEmpty();
    }

    @Test
    @DisplayName("F71: a talk revealed a Can that cleared a Will: former words, when, and what led to it stay")
    void trail() {
        Statement will = add(Field.WILL, "人の役に立ちたい");
        Statement can = add(Field.CAN, "話を最後まで聞く");
        careers.clock.advance(Duration.ofDays(3));
        Cause cause = new Cause(TALK, can.id());
        Statement clearer =
                profiles.change(member, will.id(), will.version(), StatementDraft.of("若手の話を聞く役をしたい"), cause);
        assertThat(clearer.since()).isEqualTo(will.since());
        assertThat(clearer.worded()).isAfter(will.worded());
        assertThat(profiles.trail(member)).hasSize(3).first().satisfies(change -> {
            assertThat(change.before()).isEqualTo("人の役に立ちたい");
            assertThat(change.after()).isEqualTo("若手の話を聞く役をしたい");
            assertThat(change.cause()).isEqualTo(cause);
            assertThat(change.at()).isEqualTo(clearer.worded());
        });
        assertThatThrownBy(() -> profiles.change(member, will.id(), will.version(), StatementDraft.of("x"), null))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThat(profiles.own(member).find(will.id()).orElseThrow().words()).isEqualTo("若手の話を聞く役をしたい");
    }

    @Test
    @DisplayName("F70: what became of a profile within a year")
    void year() {
        Statement kept = add(Field.WILL, "教える");
        Statement reworded = add(Field.CAN, "聞く");
        Statement gone = add(Field.MUST, "報告書");
        Instant then = careers.clock.instant();
        careers.clock.advance(Duration.ofDays(365));
        Statement added = add(Field.IDENTITY, "橋をかける人");
        profiles.change(member, reworded.id(), reworded.version(), StatementDraft.of("聞いて整理する"), null);
        profiles.letGo(member, gone.id(), null);
        assertThat(profiles.since(member, then))
                .extracting(Difference::statement, Difference::kind)
                .containsExactly(
                        tuple(kept.id(), Difference.Kind.SAME),
                        tuple(reworded.id(), Difference.Kind.REWORDED),
                        tuple(gone.id(), Difference.Kind.GONE),
                        tuple(added.id(), Difference.Kind.NEW));
        assertThat(profiles.since(member, Instant.EPOCH)).allMatch(d -> d.kind() == Difference.Kind.NEW);
    }

    @Test
    @DisplayName("F72: links are drawn by the person between fields, and show where Will and Must meet")
    void links() {
        Statement will = add(Field.WILL, "教える");
        Statement must = add(Field.MUST, "新人を受け持つ");
        Statement other = add(Field.MUST, "売上");
        StatementLink link = profiles.link(member, must.id(), will.id(), "受け持つのは教えること");
        assertThat(link.one()).isEqualTo(will.id());
        StatementLink again = profiles.link(member, will.id(), must.id(), "同じことだ");
        assertThat(again.id()).isEqualTo(link.id());
        Profile own = profiles.own(member);
        assertThat(own.between(Field.MUST, Field.WILL)).containsExactly(again);
        assertThat(own.between(Field.WILL, Field.CAN)).isEmpty();
        assertThat(own.linksOf(other.id())).isEmpty();
        assertThatThrownBy(() -> profiles.link(member, must.id(), other.id(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profiles.link(partner, must.id(), will.id(), ""))
                .isInstanceOf(ChangedElsewhereException.class);
        profiles.unlink(partner, link.id());
        assertThat(profiles.own(member).links()).hasSize(1);
        profiles.letGo(member, must.id(), null);
        assertThat(profiles.own(member).links()).isEmpty();
    }

    @Test
    @DisplayName("F70: what is let go stays in the trail, and what is erased stays nowhere")
    void letting_go() {
        Statement one = add(Field.WILL, "手放すこと");
        Statement two = add(Field.WILL, "消すこと");
        careers.shares.give(
                member, id(partner), Scope.one(Scope.Part.WILL, one.id().value()), null);
        careers.shares.give(
                member, id(partner), Scope.one(Scope.Part.WILL, two.id().value()), null);
        profiles.letGo(member, one.id(), new Cause(TALK, null));
        profiles.letGo(member, one.id(), null);
        profiles.erase(member, two.id());
        assertThat(profiles.own(member).statements()).isEmpty();
        assertThat(profiles.trail(member)).hasSize(2).allMatch(change -> change.statement()
                .equals(one.id()));
        assertThat(careers.shares.given(member)).isEmpty();
        assertThatThrownBy(() -> profiles.erase(member, two.id())).isInstanceOf(ChangedElsewhereException.class);
    }

    @Test
    @DisplayName("F34, F70: each share opens its field or statement to its viewer, and nothing else to anybody")
    void share_matrix() {
        for (Field field : Field.values()) {
            add(field, "一つめの" + field);
            add(field, "二つめの" + field);
        }
        Profile own = profiles.own(member);
        for (Field field : Field.values()) {
            Actor viewer = person("viewer");
            careers.shares.give(member, id(viewer), Scope.all(field.part()), null);
            assertThat(profiles.of(viewer, id(member)).statements())
                    .hasSize(2)
                    .allMatch(statement -> statement.field() == field);
            Actor ofOne = person("viewer of one");
            Statement second = own.of(field).get(1);
            careers.shares.give(
                    member, id(ofOne), Scope.one(field.part(), second.id().value()), null);
            assertThat(profiles.of(ofOne, id(member)).statements()).containsExactly(second);
        }
        careers.shares.give(member, id(partner), Scope.all(Scope.Part.PLAN), null);
        for (Actor nobody : List.of(partner, everything, operator)) {
            assertThat(profiles.of(nobody, id(member)).statements()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "F34, F70: a viewer reads words and not the way to an event, links only between what they see, and once a day it"
                    + " stands in the trail")
    void shared() {
        Evidence event = new Evidence(Evidence.Kind.EVENT, UUID.randomUUID(), "あの移転");
        Evidence bare = new Evidence(Evidence.Kind.EVENT, UUID.randomUUID(), "");
        Statement will = profiles.add(member, Field.WILL, new StatementDraft("教える", "", List.of(event, bare)), null);
        Statement must = add(Field.MUST, "新人を受け持つ");
        profiles.link(member, will.id(), must.id(), "");
        careers.shares.give(member, id(partner), Scope.all(Scope.Part.WILL), null);
        Profile seen = profiles.of(partner, id(member));
        assertThat(seen.links()).isEmpty();
        assertThat(seen.statements().get(0).content().evidence())
                .containsExactly(new Evidence(Evidence.Kind.EVENT, null, "あの移転"));
        careers.shares.give(member, id(partner), Scope.all(Scope.Part.MUST), null);
        assertThat(profiles.of(partner, id(member)).links()).hasSize(1);
        assertThat(careers.audit.entries)
                .filteredOn(entry -> entry.action().equals("career.profile.viewed"))
                .hasSize(1)
                .allMatch(entry -> entry.subject().id().equals(id(member).value()));
        careers.clock.advance(Duration.ofDays(1));
        profiles.of(partner, id(member));
        profiles.of(member, id(member));
        profiles.of(everything, id(member));
        assertThat(careers.audit.entries)
                .filteredOn(entry -> entry.action().equals("career.profile.viewed"))
                .hasSize(2);
    }

    @Test
    @DisplayName("F70: limits hold, and one who is no employee has no profile")
    void limits() {
        Statement statement = add(Field.WILL, "0");
        for (int i = 1; i < Profiles.MOST_WORDINGS; i++) {
            statement = profiles.change(member, statement.id(), statement.version(), StatementDraft.of("" + i), null);
        }
        Statement full = statement;
        assertThatThrownBy(
                        () -> profiles.change(member, full.id(), full.version(), StatementDraft.of("one more"), null))
                .isInstanceOf(LimitReachedException.class);
        assertThat(profiles.trail(member)).hasSize(Profiles.MOST_WORDINGS);
        assertThatThrownBy(() -> profiles.own(operator)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> StatementDraft.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cause(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
