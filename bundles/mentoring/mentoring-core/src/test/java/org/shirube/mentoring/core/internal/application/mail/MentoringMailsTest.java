// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class MentoringMailsTest {

    private static final String PLANTED = "青い鳥の秘密";

    @Parameter
    Dialect dialect;

    private Mentorings world;
    private Mailroom room;
    private Actor seeker;
    private Actor mentor;
    private Actor other;

    @BeforeEach
    void open() {
        world = new Mentorings(dialect);
        room = new Mailroom(world);
        seeker = world.member("sales1");
        mentor = world.member("plant1");
        other = world.member("plant2");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private SchemeId free() {
        SchemeId id = world.open(world.free(SchemeKind.MENTOR, 2));
        world.schemes.join(seeker, id, Side.SEEKER, 0);
        world.schemes.join(mentor, id, Side.OFFERER, 1);
        world.schemes.join(other, id, Side.OFFERER, 1);
        return id;
    }

    private Request ask(Actor who, SchemeId scheme, Actor whom) {
        return world.requests.ask(who, scheme, Company.id(whom.login()), PLANTED);
    }

    @Test
    @DisplayName(
            "F58: who is asked, and who is answered, gets one mail that says with whom and where to look, and not a word more")
    void answers() {
        SchemeId id = free();
        Request yes = ask(seeker, id, mentor);
        Request no = ask(seeker, id, other);
        assertThat(room.post()).containsExactly("plant1: お話ししたいという方がいます：sales1 さん", "plant2: お話ししたいという方がいます：sales1 さん");
        world.requests.decline(other, no.id(), new Reply(Reply.Why.NO_TIME, PLANTED));
        assertThat(room.post()).containsExactly("sales1: plant2 さんとのペアは、今回は見送りになりました");
        world.requests.accept(mentor, yes.id());
        assertThat(room.post()).containsExactly("sales1: plant1 さんとペアになりました");
        assertThat(room.letters).allSatisfy(letter -> {
            assertThat(letter.lines().toString()).doesNotContain(PLANTED, "春のメンター", "忙し");
            assertThat(letter.path()).isEqualTo("mentoring");
            assertThat(letter.choices()).isEqualTo("mentoring/profile");
        });
        assertThat(room.post()).isEmpty();
    }

    @Test
    @DisplayName("F58: what has lost its sense when the mail is sent is not sent")
    void late() {
        SchemeId id = free();
        Request asked = ask(seeker, id, mentor);
        room.note();
        world.requests.withdraw(seeker, asked.id());
        assertThat(room.post()).isEmpty();
    }

    @Test
    @DisplayName("F58: where a place opens, who waited hears of it, and who is asked then")
    void opened() {
        SchemeId id = free();
        Actor late = world.member("sales2");
        world.schemes.join(late, id, Side.SEEKER, 0);
        world.requests.accept(mentor, ask(seeker, id, mentor).id());
        world.requests.waitFor(late, id, Company.id("plant1"), "");
        room.post();
        world.pairs.end(mentor, world.pairs.mine(mentor).get(0).id(), "", null);
        assertThat(room.post())
                .containsExactlyInAnyOrder("sales2: plant1 さんにお願いが届きました", "plant1: お話ししたいという方がいます：sales2 さん");
    }

    @Test
    @DisplayName(
            "F58: whom HR proposes to each other both hear of it; the first yes is told to nobody, the second to the first")
    void proposed() {
        SchemeId id = world.open(world.plan(SchemeKind.MENTOR));
        world.schemes.join(seeker, id, Side.SEEKER, 0);
        world.schemes.join(mentor, id, Side.OFFERER, 1);
        world.desk.move(world.hr, id, SchemeState.MATCHING);
        RunId run = world.matching.start(world.hr, id).id();
        await().until(() -> world.matching.run(world.hr, run).state() == MatchRun.State.READY);
        world.matching.approve(world.hr, run);
        world.matching.send(world.hr, run);
        assertThat(room.post()).containsExactlyInAnyOrder("sales1: 話し相手のご提案：plant1 さん", "plant1: 話し相手のご提案：sales1 さん");
        Request proposed = world.requests.received(mentor).get(0);
        world.requests.accept(mentor, proposed.id());
        assertThat(room.post()).isEmpty();
        world.requests.accept(seeker, proposed.id());
        assertThat(room.post()).containsExactly("plant1: sales1 さんとペアになりました");
    }

    @Test
    @DisplayName(
            "F58: a pair that has not met for a month is reminded once, and again after it met and did not; not while it rests")
    void notMet() {
        SchemeId id = free();
        world.requests.accept(mentor, ask(seeker, id, mentor).id());
        Pair pair = world.pairs.mine(seeker).get(0);
        room.post();
        world.clock.advance(Duration.ofDays(29));
        assertThat(room.post()).isEmpty();
        world.clock.advance(Duration.ofDays(2));
        assertThat(room.post())
                .containsExactlyInAnyOrder("sales1: plant1 さんと、しばらく会っていないようです", "plant1: sales1 さんと、しばらく会っていないようです");
        world.clock.advance(Duration.ofDays(1));
        assertThat(room.post()).isEmpty();
        world.pairs.met(seeker, pair.id(), LocalDate.now(world.clock));
        world.clock.advance(Duration.ofDays(32));
        assertThat(room.post()).hasSize(2);
        world.pairs.met(seeker, pair.id(), LocalDate.now(world.clock));
        world.pairs.pause(seeker, pair.id(), true);
        world.clock.advance(Duration.ofDays(32));
        assertThat(room.post()).isEmpty();
    }

    @Test
    @DisplayName("F58: who stopped mails gets none; the other one does")
    void muted() {
        SchemeId id = free();
        MailsOfMentoring choices = new MailsOfMentoring(world.database.transactions(), world.unit);
        choices.want(mentor, false);
        choices.want(mentor, false);
        assertThat(choices.wanted(mentor)).isFalse();
        assertThat(choices.wanted(other)).isTrue();
        ask(seeker, id, mentor);
        ask(seeker, id, other);
        assertThat(room.post()).containsExactly("plant2: お話ししたいという方がいます：sales1 さん");
        choices.want(mentor, true);
        assertThat(choices.wanted(mentor)).isTrue();
    }

    @Test
    @DisplayName("F58: a mail is in the language that was chosen, and says the same in both")
    void language() {
        room.chosen = Locale.ENGLISH;
        ask(seeker, free(), mentor);
        assertThat(room.post()).containsExactly("plant1: Somebody would like to talk with you: sales1");
        Optional<Mail.Letter> letter = room.letters.stream().findFirst();
        assertThat(letter).hasValueSatisfying(one -> assertThat(one.lines().get(0))
                .isEqualTo("sales1 has asked whether you would take the time to talk."));
    }
}
