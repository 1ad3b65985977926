// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shirube.dialogue.core.internal.application.Post.SYSTEM;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.Letter.Kind;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.mail.MailWishes;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class InvitationsTest {

    @Parameter
    Dialect dialect;

    private Talks talks;
    private Post post;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        post = new Post(talks);
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private Meeting plan(String instant) {
        return talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at(instant));
    }

    @Test
    @DisplayName(
            "both are told of a date, of another one, and that it was called off, each once with a growing SEQUENCE")
    void dates() {
        Meeting meeting = plan("2026-11-25T01:00:00Z");
        post.handOn();
        assertThat(post.send())
                .extracting(Letter::kind, Post::to, letter -> letter.talk().sequence())
                .containsExactlyInAnyOrder(
                        tuple(Kind.INVITATION, Talks.id(AOI), 0), tuple(Kind.INVITATION, Talks.id(KEN), 0));
        talks.meetings.move(KEN, meeting.id(), Talks.at("2026-11-26T01:00:00Z"));
        post.handOn();
        assertThat(post.send())
                .hasSize(2)
                .allMatch(letter -> letter.kind() == Kind.CHANGE
                        && letter.talk().sequence() == 1
                        && letter.talk().meeting().equals(meeting.id()));
        talks.meetings.cancel(AOI, meeting.id(), "a reason");
        post.handOn();
        assertThat(post.send())
                .hasSize(2)
                .allMatch(letter -> letter.kind() == Kind.CANCELLATION
                        && letter.talk().cancelled()
                        && letter.talk().sequence() == 2);
        assertThat(post.send()).isEmpty();
    }

    @Test
    @DisplayName("an entry that comes again brings no second letter; other entries bring none")
    void again() {
        Meeting meeting = plan("2026-11-25T01:00:00Z");
        talks.meetings.setThemes(AOI, meeting.id(), List.of(new Theme("career", "", null, Talks.id(AOI))));
        post.handOn();
        assertThat(post.send()).hasSize(2).allMatch(letter -> letter.talk().themeSet());
        for (int i = 0; i < talks.ledger.activities.size(); i++) {
            post.invitations.note(SYSTEM, post.entry(i));
        }
        assertThat(post.send()).isEmpty();
    }

    @Test
    @DisplayName("changes that waited together become one mail, and who never heard of a talk hears of no cancellation")
    void together() {
        Meeting moved = plan("2026-11-25T01:00:00Z");
        talks.meetings.move(KEN, moved.id(), Talks.at("2026-11-26T01:00:00Z"));
        Meeting cancelled = plan("2026-11-27T01:00:00Z");
        talks.meetings.cancel(AOI, cancelled.id(), "");
        post.handOn();
        assertThat(post.send())
                .extracting(letter -> letter.talk().meeting(), letter -> letter.talk()
                        .sequence())
                .containsExactly(tuple(moved.id(), 1), tuple(moved.id(), 1));
    }

    @Test
    @DisplayName("a talk that is called off because its pairing ended is called off in calendars too")
    void pairingEnded() {
        Meeting meeting = plan("2026-11-25T01:00:00Z");
        post.handOn();
        assertThat(post.send()).hasSize(2);
        talks.managerOfAoi("jun");
        talks.pairings.mine(AOI);
        post.handOn();
        assertThat(post.send())
                .extracting(Letter::kind, letter -> letter.talk().meeting(), Post::to)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CANCELLATION, meeting.id(), Talks.id(AOI)),
                        tuple(Kind.CANCELLATION, meeting.id(), Talks.id(KEN)));
    }

    @Test
    @DisplayName(
            "a letter that was not sent comes again, later each time, and what was never heard of comes again as well")
    void retries() {
        plan("2026-11-25T01:00:00Z");
        post.handOn();
        Letter first = post.invitations.take(SYSTEM).orElseThrow();
        Letter second = post.invitations.take(SYSTEM).orElseThrow();
        assertThat(post.invitations.take(SYSTEM)).isEmpty();
        post.invitations.later(SYSTEM, first.id());
        assertThat(post.invitations.take(SYSTEM)).isEmpty();
        talks.clock.advance(Duration.ofMinutes(1));
        assertThat(post.invitations.take(SYSTEM)).contains(first);
        post.invitations.later(SYSTEM, first.id());
        talks.clock.advance(Duration.ofMinutes(1));
        assertThat(post.invitations.take(SYSTEM)).isEmpty();
        talks.clock.advance(Duration.ofMinutes(8));
        assertThat(post.send()).containsExactlyInAnyOrder(first, second);
        assertThat(post.send()).isEmpty();
    }

    @Test
    @DisplayName("a refused address gets no more tries, and the other one's letter goes")
    void refused() {
        plan("2026-11-25T01:00:00Z");
        post.handOn();
        Letter letter = post.invitations.take(SYSTEM).orElseThrow();
        post.invitations.refused(SYSTEM, letter.id());
        assertThat(post.send()).hasSize(1).allMatch(sent -> !sent.to().equals(letter.to()));
        talks.clock.advance(Duration.ofHours(1));
        assertThat(post.send()).isEmpty();
    }

    @Test
    @DisplayName(
            "F94: the agenda goes out once 24 hours before, the reminder once an hour before, also after a restart")
    void agenda() {
        Meeting meeting = plan("2026-11-25T01:00:00Z");
        post.due();
        assertThat(post.send()).isEmpty();
        talks.clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        post.due();
        assertThat(post.send()).hasSize(2).allMatch(letter -> letter.kind() == Kind.AGENDA);
        Post restarted = new Post(talks);
        restarted.due();
        assertThat(restarted.send()).isEmpty();
        talks.clock.set(Instant.parse("2026-11-25T00:00:00Z"));
        restarted.due();
        assertThat(restarted.send())
                .hasSize(2)
                .allMatch(letter -> letter.kind() == Kind.REMINDER
                        && letter.talk().meeting().equals(meeting.id()));
        restarted.due();
        post.due();
        assertThat(post.send()).isEmpty();
    }

    @Test
    @DisplayName(
            "F94: a talk that moves to another day gets the agenda of that day, one that moves within a day does not")
    void agendaAgain() {
        Meeting meeting = plan("2026-11-25T01:00:00Z");
        talks.clock.set(Instant.parse("2026-11-24T02:00:00Z"));
        post.due();
        assertThat(post.send()).hasSize(2);
        talks.meetings.move(AOI, meeting.id(), Talks.at("2026-11-25T02:00:00Z"));
        post.due();
        assertThat(post.send()).isEmpty();
        talks.meetings.move(AOI, meeting.id(), Talks.at("2026-12-02T01:00:00Z"));
        talks.clock.set(Instant.parse("2026-12-01T02:00:00Z"));
        post.due();
        assertThat(post.send()).hasSize(2);
    }

    @Test
    @DisplayName("what was late is dropped where it has lost its sense: no agenda of a talk that has begun or moved")
    void late() {
        Meeting meeting = plan("2026-11-21T01:00:00Z");
        post.handOn();
        post.due();
        talks.meetings.move(AOI, meeting.id(), Talks.at("2026-11-28T01:00:00Z"));
        assertThat(post.send()).extracting(Letter::kind).containsOnly(Kind.INVITATION);
        plan("2026-11-21T01:00:00Z");
        post.handOn();
        post.due();
        talks.clock.set(Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(post.send()).isEmpty();
    }

    @Test
    @DisplayName("each mutes invitations, agendas and reminders apart")
    void muted() {
        post.calendar.choose(AOI, new MailChoice(false, true, true, null));
        post.calendar.choose(KEN, new MailChoice(true, false, true, null));
        plan("2026-11-21T14:00:00Z");
        post.handOn();
        post.due();
        assertThat(post.send())
                .extracting(Post::to, Letter::kind)
                .containsExactlyInAnyOrder(tuple(Talks.id(KEN), Kind.INVITATION), tuple(Talks.id(AOI), Kind.AGENDA));
        post.calendar.choose(AOI, new MailChoice(true, true, false, Locale.ENGLISH));
        talks.clock.set(Instant.parse("2026-11-21T13:30:00Z"));
        post.due();
        assertThat(post.send()).extracting(Post::to, Letter::kind).containsExactly(tuple(Talks.id(KEN), Kind.REMINDER));
        assertThat(post.calendar.mails(AOI)).isEqualTo(new MailChoice(true, true, false, Locale.ENGLISH));
    }

    @Test
    @DisplayName("F58: who muted mails of talks is muted for other modules too, and keeps the language they chose")
    void mutedElsewhere() {
        UUID aoi = AOI.person().orElseThrow();
        assertThat(post.wishes.of(aoi)).isEqualTo(MailWishes.Wish.ALL);
        post.calendar.choose(AOI, new MailChoice(false, true, true, Locale.ENGLISH));
        assertThat(post.wishes.of(aoi)).isEqualTo(new MailWishes.Wish(false, true, Locale.ENGLISH));
        post.calendar.choose(AOI, new MailChoice(true, true, false, null));
        assertThat(post.wishes.of(aoi)).isEqualTo(new MailWishes.Wish(true, false, null));
    }

    @Test
    @DisplayName("who was told of a date and muted then hears of its change and its end, and of no new date")
    void mutedLater() {
        Meeting told = plan("2026-11-25T01:00:00Z");
        post.handOn();
        assertThat(post.send()).hasSize(2);
        post.calendar.choose(AOI, new MailChoice(false, true, true, null));
        Meeting unheard = plan("2026-11-27T01:00:00Z");
        talks.meetings.move(KEN, told.id(), Talks.at("2026-11-26T01:00:00Z"));
        post.handOn();
        assertThat(post.send())
                .filteredOn(letter -> Post.to(letter).equals(Talks.id(AOI)))
                .extracting(Letter::kind, letter -> letter.talk().meeting())
                .containsExactly(tuple(Kind.CHANGE, told.id()));
        talks.meetings.cancel(KEN, told.id(), "");
        talks.meetings.cancel(KEN, unheard.id(), "");
        post.handOn();
        assertThat(post.send())
                .filteredOn(letter -> Post.to(letter).equals(Talks.id(AOI)))
                .extracting(Letter::kind, letter -> letter.talk().meeting())
                .containsExactly(tuple(Kind.CANCELLATION, told.id()));
    }

    @Test
    @DisplayName("letters go a while after their talk; what is needed for a talk ahead, or waits, stays")
    void sweep() {
        Meeting ahead = plan("2027-05-25T01:00:00Z");
        plan("2026-11-25T01:00:00Z");
        post.handOn();
        assertThat(post.send()).hasSize(4);
        Duration keep = Duration.ofDays(90);
        assertThat(post.invitations.sweep(SYSTEM, keep)).isZero();
        talks.clock.set(Instant.parse("2027-02-23T02:00:00Z"));
        plan("2027-02-23T01:30:00Z");
        post.handOn();
        assertThat(post.invitations.sweep(SYSTEM, keep)).isEqualTo(2);
        assertThat(post.invitations.sweep(SYSTEM, keep)).isZero();
        for (int i = 0; i < talks.ledger.activities.size(); i++) {
            post.invitations.note(SYSTEM, post.entry(i));
        }
        assertThat(post.send()).hasSize(2);
        talks.meetings.cancel(AOI, ahead.id(), "");
        post.handOn();
        assertThat(post.send()).hasSize(2).allMatch(letter -> letter.kind() == Kind.CANCELLATION);
        assertThatThrownBy(() -> post.invitations.sweep(SYSTEM, Duration.ofHours(23)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "a letter is in the language its receiver chose, else in that of their work, else in that of the installation")
    void language() {
        plan("2026-11-25T01:00:00Z");
        post.handOn();
        assertThat(post.send())
                .extracting(Post::to, Letter::locale)
                .containsExactlyInAnyOrder(tuple(Talks.id(AOI), Locale.ENGLISH), tuple(Talks.id(KEN), Locale.JAPANESE));
        post.calendar.choose(AOI, new MailChoice(true, true, true, Locale.JAPANESE));
        plan("2026-11-26T01:00:00Z");
        post.handOn();
        assertThat(post.send()).extracting(Letter::locale).containsOnly(Locale.JAPANESE);
    }

    @Test
    @DisplayName("nobody without an address is an error; the other one gets theirs")
    void noAddress() {
        Pairing pairing = talks.pairings.open(AOI, Talks.id(JUN), PairingKind.PEER, Cadence.USUAL);
        talks.meetings.plan(AOI, pairing.id(), Talks.at("2026-11-25T01:00:00Z"));
        post.handOn();
        assertThat(post.send()).extracting(Post::to).containsExactly(Talks.id(AOI));
    }

    @Test
    @DisplayName("nobody but the installation asks, whatever their roles")
    void permission() {
        UUID any = new UUID(1, 1);
        for (Actor actor : List.of(AOI, KEN, JUN)) {
            denied(() -> post.invitations.take(actor));
            denied(() -> post.invitations.due(actor, Post.AGENDA, Post.REMINDER));
            denied(() -> post.invitations.sent(actor, any));
            denied(() -> post.invitations.refused(actor, any));
            denied(() -> post.invitations.later(actor, any));
            denied(() -> post.invitations.feed(actor, "x"));
            denied(() -> post.invitations.sweep(actor, Duration.ofDays(90)));
        }
        denied(() -> post.calendar.makeFeed(SYSTEM));
        denied(() -> post.calendar.mails(SYSTEM));
    }

    private static void denied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("a calendar opens with its secret only: not with another, a former, a revoked one, or a hash")
    void feed() {
        Meeting meeting = talks.meetings.plan(
                AOI,
                talks.ofAoi().id(),
                new Appointment(Instant.parse("2026-11-25T01:00:00Z"), 45, Place.ONLINE, "https://meet.example/r"));
        Meeting cancelled = plan("2026-11-26T01:00:00Z");
        talks.meetings.cancel(KEN, cancelled.id(), "");
        String former = post.calendar.makeFeed(AOI);
        String secret = post.calendar.makeFeed(AOI);
        assertThat(secret).hasSize(43).isNotEqualTo(former);
        assertThat(post.calendar.feedSince(AOI)).contains(talks.clock.instant());
        assertThat(post.invitations.feed(SYSTEM, secret).orElseThrow().talks())
                .extracting(Invitation::meeting)
                .containsExactly(meeting.id());
        assertThat(post.invitations.feed(SYSTEM, former)).isEmpty();
        assertThat(post.invitations.feed(SYSTEM, FeedSecrets.hash(secret))).isEmpty();
        assertThat(post.invitations.feed(SYSTEM, "")).isEmpty();
        post.calendar.revokeFeed(AOI);
        post.calendar.revokeFeed(AOI);
        assertThat(post.invitations.feed(SYSTEM, secret)).isEmpty();
        assertThat(post.calendar.feedSince(AOI)).isEmpty();
        assertThat(talks.audit.entries)
                .extracting(entry -> entry.action())
                .containsSubsequence(
                        "dialogue.calendar.opened", "dialogue.calendar.opened", "dialogue.calendar.closed");
    }

    @Test
    @DisplayName("two nodes that look at once take a letter once")
    void twoNodes() {
        plan("2026-11-25T01:00:00Z");
        post.handOn();
        try (var node = talks.database.anotherNode()) {
            var other = post.invitations(node.open(new DialogueSchema()), "ken@example.jp");
            List<UUID> taken = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> (i % 2 == 0 ? post.invitations : other).take(SYSTEM))
                    .flatMap(Optional::stream)
                    .map(Letter::id)
                    .toList();
            assertThat(taken).hasSize(2).doesNotHaveDuplicates();
        }
    }
}
