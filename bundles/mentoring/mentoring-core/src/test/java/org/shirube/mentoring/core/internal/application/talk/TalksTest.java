// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Place;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.mentoring.core.internal.application.request.TalkBell;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class TalksTest {

    @Parameter
    Dialect dialect;

    private Mentorings world;
    private MemoryTalks talks;
    private TalkJob job;
    private Actor seeker;
    private Actor mentor;

    @BeforeEach
    void open() {
        world = new Mentorings(dialect);
        talks = new MemoryTalks(world.clock);
        job = new TalkJob(world.database.transactions(), world.unit, world.talkPlaces, new TalkBell(), world.clock);
        seeker = world.member("sales1");
        mentor = world.member("plant1");
    }

    @AfterEach
    void close() throws Exception {
        job.stop();
        world.close();
    }

    private Pair pair() {
        SchemeId id = world.open(world.free(SchemeKind.DIAGONAL, 1));
        world.schemes.join(seeker, id, Side.SEEKER, 0);
        world.schemes.join(mentor, id, Side.OFFERER, 1);
        Request request = world.requests.ask(seeker, id, Company.id("plant1"), "");
        world.requests.accept(mentor, request.id());
        return world.pairs.mine(seeker).get(0);
    }

    private void install() {
        world.talkPlaces.bind(new DialogueTalks(talks, talks, world.clock));
    }

    @Test
    @DisplayName("F57: a pair gets a 1on1 pairing of its kind, a first date that both can, and both end together")
    void together() {
        install();
        Pair pair = pair();
        job.look();
        Pairing pairing = talks.pairings.values().iterator().next();
        assertThat(pairing.kind()).isEqualTo(PairingKind.DIAGONAL);
        assertThat(pairing.member()).isEqualTo(Company.id("sales1"));
        assertThat(pairing.cadence().everyDays()).isEqualTo(30);
        Instant first =
                Objects.requireNonNull(world.pairs.pair(mentor, pair.id()).firstDate());
        Pair planned = world.pairs.planFirst(mentor, pair.id());
        assertThat(planned.firstDate()).isNull();
        assertThat(planned.talks()).isTrue();
        assertThat(talks.planned.get(pairing.id()).starts()).isEqualTo(first);
        world.pairs.end(seeker, pair.id(), "", null);
        job.look();
        assertThat(talks.pairings.get(pairing.id()).open()).isFalse();
    }

    @Test
    @DisplayName(
            "F57: a mentor's second pair is not told to meet in the hour of the first one, nor in that of a talk that is booked")
    void apart() {
        install();
        Pair first = pair();
        SchemeId id = world.open(world.free(SchemeKind.MENTOR, 1));
        world.schemes.join(mentor, id, Side.OFFERER, 2);
        List<Instant> dates = new ArrayList<>(List.of(Objects.requireNonNull(first.firstDate())));
        Pairing booked = talks.open(mentor, Company.id("plant3"), PairingKind.PEER, Cadence.USUAL);
        Instant later = dates.get(0).plus(Duration.ofHours(2)).plus(Duration.ofMinutes(30));
        talks.planned.put(booked.id(), new Appointment(later, 45, Place.ONLINE, ""));
        for (String person : List.of("sales2", "sales3")) {
            Actor another = world.member(person);
            world.schemes.join(another, id, Side.SEEKER, 0);
            Request request = world.requests.ask(another, id, Company.id("plant1"), "");
            world.requests.accept(mentor, request.id());
            dates.add(Objects.requireNonNull(world.pairs.mine(another).get(0).firstDate()));
        }
        dates.add(later);
        List<Instant> inOrder = dates.stream().sorted().toList();
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(Duration.between(inOrder.get(i - 1), inOrder.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    @DisplayName("F57: when two last met comes from their talks, and a month without one is a reason to remind")
    void met() {
        install();
        Pair pair = pair();
        job.look();
        PairingId pairing = talks.pairings.keySet().iterator().next();
        world.clock.advance(Duration.ofDays(20));
        talks.held.put(pairing, List.of(world.clock.instant()));
        assertThat(world.pairs.pair(seeker, pair.id()).lastMet()).isEqualTo(LocalDate.now(world.clock));
        world.clock.advance(Duration.ofDays(25));
        assertThat(world.pairs.nudges(seeker)).isEmpty();
        world.clock.advance(Duration.ofDays(10));
        assertThat(world.pairs.nudges(seeker)).extracting(Nudge::kind).containsExactly(Nudge.Kind.NOT_MET);
    }

    @Test
    @DisplayName(
            "F57: without the 1on1 module pairs go on, and get their talks once it is there; one it refuses holds nobody back")
    void later() {
        Pair pair = pair();
        job.look();
        assertThat(world.pairs.pair(seeker, pair.id()).talks()).isFalse();
        assertThatThrownBy(() -> world.pairs.planFirst(seeker, pair.id()))
                .isInstanceOf(MentoringRefusedException.class);
        install();
        talks.busy.add(Company.id("plant1"));
        job.look();
        assertThat(talks.pairings).isEmpty();
        talks.busy.clear();
        job.look();
        assertThat(world.pairs.pair(seeker, pair.id()).talks()).isTrue();
        talks.busy.add(Company.id("sales1"));
        assertThatThrownBy(() -> world.pairs.planFirst(seeker, pair.id()))
                .isInstanceOf(MentoringRefusedException.class);
    }

    @Test
    @DisplayName("F57: talks that two had before the scheme go on after it")
    void before() {
        install();
        Pairing own = talks.open(seeker, Company.id("plant1"), PairingKind.DIAGONAL, Cadence.USUAL);
        world.clock.advance(Duration.ofDays(5));
        Pair pair = pair();
        job.look();
        assertThat(talks.pairings).hasSize(1);
        world.pairs.end(seeker, pair.id(), "", null);
        job.look();
        assertThat(talks.pairings.get(own.id()).open()).isTrue();
    }
}
