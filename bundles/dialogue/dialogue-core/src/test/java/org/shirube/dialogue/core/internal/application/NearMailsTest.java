// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shirube.dialogue.core.internal.application.Post.SYSTEM;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.CalendarFeed;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.Letter.Kind;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Participant;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.Theme;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("F94, F95: mails for those who come near a talk")
class NearMailsTest {

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

    private Meeting plan() {
        Meeting meeting = talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"));
        talks.meetings.setThemes(AOI, meeting.id(), List.of(new Theme("career", "", null, Talks.id(AOI))));
        letters();
        return meeting;
    }

    /** What goes to Mio, who is none of the two. */
    private List<Letter> letters() {
        post.handOn();
        return post.send().stream()
                .filter(letter -> Post.to(letter).equals(Talks.id(MIO)))
                .toList();
    }

    private void mute(boolean invitations) {
        post.calendar.choose(MIO, new MailChoice(invitations, true, true, null));
    }

    @Test
    @DisplayName("a guest hears of the date once the member consents, of each change, and of the end, as one event")
    void guest() {
        Meeting meeting = plan();
        SitIn sitIn = talks.sitIns.propose(KEN, meeting.id(), Talks.id(MIO));
        assertThat(letters()).isEmpty();
        talks.sitIns.consent(AOI, sitIn.id());
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Kind.INVITATION);
            assertThat(letter.role()).isEqualTo(Letter.Role.GUEST);
            assertThat(letter.talk().uid()).isEqualTo(sitIn.id().value());
            assertThat(letter.talk().themeSet()).isFalse();
            assertThat(letter.talk().others(Talks.id(MIO)))
                    .extracting(Participant::id)
                    .containsExactly(Talks.id(AOI), Talks.id(KEN));
        });
        talks.sitIns.accept(MIO, sitIn.id());
        assertThat(letters()).isEmpty();
        talks.meetings.move(KEN, meeting.id(), Talks.at("2026-11-26T01:00:00Z"));
        assertThat(letters())
                .extracting(Letter::kind, letter -> letter.talk().uid(), letter -> letter.talk()
                        .sequence())
                .containsExactly(tuple(Kind.CHANGE, sitIn.id().value(), 1));
        talks.meetings.cancel(AOI, meeting.id(), "");
        assertThat(letters())
                .extracting(Letter::kind, letter -> letter.talk().uid(), letter -> letter.talk()
                        .sequence())
                .containsExactly(tuple(Kind.CANCELLATION, sitIn.id().value(), 2));
    }

    @Test
    @DisplayName("a consent taken back, or a guest who does not come, ends the event; who is asked anew gets a new one")
    void out() {
        Meeting meeting = plan();
        SitIn first = talks.sitIns.propose(AOI, meeting.id(), Talks.id(MIO));
        assertThat(letters()).hasSize(1);
        talks.sitIns.withdraw(AOI, first.id());
        assertThat(letters())
                .extracting(Letter::kind, letter -> letter.talk().uid(), letter -> letter.talk()
                        .cancelled())
                .containsExactly(tuple(Kind.CANCELLATION, first.id().value(), true));
        SitIn second = talks.sitIns.propose(AOI, meeting.id(), Talks.id(MIO));
        assertThat(letters())
                .extracting(Letter::kind, letter -> letter.talk().uid())
                .containsExactly(tuple(Kind.INVITATION, second.id().value()));
        talks.sitIns.decline(MIO, second.id());
        assertThat(letters()).extracting(Letter::kind).containsExactly(Kind.CANCELLATION);
        talks.meetings.move(KEN, meeting.id(), Talks.at("2026-11-26T01:00:00Z"));
        assertThat(letters()).isEmpty();
    }

    @Test
    @DisplayName("a guest never told hears of no end; one who muted after being told does; guests get no agenda")
    void told() {
        Meeting meeting = plan();
        SitIn unheard = talks.sitIns.propose(AOI, meeting.id(), Talks.id(MIO));
        talks.sitIns.withdraw(AOI, unheard.id());
        assertThat(letters()).isEmpty();
        SitIn sitIn = talks.sitIns.propose(AOI, meeting.id(), Talks.id(MIO));
        talks.sitIns.accept(MIO, sitIn.id());
        assertThat(letters()).hasSize(1);
        talks.clock.advance(
                Duration.between(talks.clock.instant(), meeting.appointment().starts())
                        .minusHours(2));
        post.due();
        assertThat(letters()).isEmpty();
        mute(false);
        talks.sitIns.withdraw(AOI, sitIn.id());
        assertThat(letters()).extracting(Letter::kind).containsExactly(Kind.CANCELLATION);
    }

    @Test
    @DisplayName("the calendar of a guest who comes has the talk while they do")
    void feed() {
        Meeting meeting = plan();
        String secret = post.calendar.makeFeed(MIO);
        SitIn sitIn = talks.sitIns.propose(AOI, meeting.id(), Talks.id(MIO));
        assertThat(feed(secret)).isEmpty();
        talks.sitIns.accept(MIO, sitIn.id());
        assertThat(feed(secret))
                .extracting(Invitation::uid)
                .containsExactly(sitIn.id().value());
        talks.sitIns.withdraw(AOI, sitIn.id());
        assertThat(feed(secret)).isEmpty();
    }

    private List<Invitation> feed(String secret) {
        return post.invitations.feed(SYSTEM, secret).map(CalendarFeed::talks).orElseThrow();
    }

    private MeetingId planForKen() {
        SchedulingService scheduling = talks.scheduling();
        return scheduling
                .plan(MIO, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"))
                .id();
    }

    @Test
    @DisplayName("who planned for somebody hears of what others change about it, not of their own doing")
    void scheduler() {
        Grant grant = talks.grants.give(KEN, Scheduling.GRANT, Talks.id(MIO).value(), null);
        MeetingId meeting = planForKen();
        assertThat(letters()).isEmpty();
        talks.meetings.setThemes(AOI, meeting, List.of(new Theme("career", "", null, Talks.id(AOI))));
        talks.scheduling().move(MIO, meeting, Talks.at("2026-11-26T01:00:00Z"));
        assertThat(letters()).isEmpty();
        talks.meetings.move(AOI, meeting, Talks.at("2026-11-27T01:00:00Z"));
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Kind.CHANGE);
            assertThat(letter.role()).isEqualTo(Letter.Role.SCHEDULER);
            assertThat(letter.talk().themeSet()).isFalse();
        });
        mute(false);
        talks.meetings.move(AOI, meeting, Talks.at("2026-11-28T01:00:00Z"));
        assertThat(letters()).isEmpty();
        mute(true);
        talks.grants.takeBack(KEN, grant.id());
        talks.meetings.cancel(AOI, meeting, "");
        assertThat(letters()).isEmpty();
    }

    @Test
    @DisplayName("who planned for somebody hears that it was called off, unless they did it themselves")
    void calledOff() {
        talks.grants.give(KEN, Scheduling.GRANT, Talks.id(MIO).value(), null);
        MeetingId theirs = planForKen();
        talks.scheduling().callOff(MIO, theirs);
        assertThat(letters()).isEmpty();
        MeetingId meeting = planForKen();
        letters();
        talks.meetings.cancel(KEN, meeting, "");
        assertThat(letters()).extracting(Letter::kind).containsExactly(Kind.CANCELLATION);
    }
}
