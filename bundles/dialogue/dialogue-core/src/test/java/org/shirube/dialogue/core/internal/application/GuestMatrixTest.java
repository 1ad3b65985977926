// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.CheckIn;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.MeetingRoom;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.Observations;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.api.Todos;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

/**
 * Who, in which state of the consent and of the talk, at what time: in every combination a guest gets into the one room exactly
 * while the door is open, and through no other method of a talk, ever.
 */
@OnBothDatabases
@DisplayName("F95, F34: what a guest gets, in every combination")
class GuestMatrixTest {

    private static final Note SHARED = new Note(new NoteKey(Slot.POSITION, false), "", 0, null, null);
    private static final Note OWN = new Note(new NoteKey(Slot.POSITION, true), "", 0, null, null);
    private static final Set<Meeting.State> PENDING =
            Set.of(Meeting.State.PLANNED, Meeting.State.PREPARED, Meeting.State.HELD);
    /** The actor's own lists, which stay empty, and the beginning of something of one's own: they are of no talk. */
    private static final Set<String> OF_NO_TALK = Set.of("mine", "open");

    /** Minutes from the beginning of a talk of 45 minutes, and whether the door is open then. */
    private static final Map<Integer, Boolean> TIMES = Map.of(
            -1440, false, -16, false, -15, true, 0, true, 44, true, 45 + 119, true, 45 + 120, false, 1440, false);

    @Parameter
    Dialect dialect;

    private final Actor nobody = new Actor(UUID.randomUUID(), "nobody", null, Set.of(Role.values()));
    private final Map<Class<?>, Object> arguments = new HashMap<>();
    private Talks talks;
    private Meeting talk;
    private SitIn sitIn;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        Meeting earlier = talks.talk();
        talks.room.begin(AOI, earlier.id());
        Closing closing = new Closing(null, null, List.of(new NewTodo(Talks.id(AOI), "約束", null)));
        talks.room.close(AOI, earlier.id(), closing);
        TodoId todo = talks.room.enter(AOI, earlier.id()).todos().get(0).id();
        Instant starts = talks.clock.instant().plus(Duration.ofDays(2));
        talk = talks.meetings.plan(AOI, earlier.pairing(), new Appointment(starts, 45, Place.IN_PERSON, ""));
        NewObservation scene =
                new NewObservation(LocalDate.of(2026, 11, 18), NewObservation.Kind.PRAISE, "場面", "した", "");
        ObservationId observation =
                talks.observations.note(KEN, talk.pairing(), scene).id();
        talks.observations.share(KEN, observation);
        sitIn = talks.sitIns.propose(KEN, talk.id(), Talks.id(JUN));
        arguments.putAll(Map.of(
                MeetingId.class,
                talk.id(),
                PairingId.class,
                talk.pairing(),
                TodoId.class,
                todo,
                ObservationId.class,
                observation,
                Appointment.class,
                new Appointment(starts.plus(Duration.ofDays(1)), 45, Place.IN_PERSON, ""),
                Closing.class,
                closing,
                NewObservation.class,
                scene,
                PageRequest.class,
                PageRequest.first(5)));
        arguments.putAll(Map.of(
                Note.class,
                SHARED,
                String.class,
                "word",
                CheckIn.class,
                new CheckIn(1, 1, ""),
                int.class,
                3,
                TalkRatio.class,
                TalkRatio.ADVISED,
                List.class,
                List.of(),
                Cadence.class,
                Cadence.USUAL,
                Consumer.class,
                (Consumer<RoomChange>) change -> {}));
    }

    @AfterEach
    void close() {
        talks.close();
    }

    @Test
    @DisplayName(
            "F95: the room is open to the guest who accepted, in its time, while the talk is not over, and to nobody else")
    void door() {
        TIMES.keySet().stream().sorted().forEach(minutes -> {
            clockAt(minutes);
            for (Meeting.State state : Meeting.State.values()) {
                for (SitIn.State consent : SitIn.State.values()) {
                    set(state, consent);
                    boolean open = TIMES.get(minutes) && PENDING.contains(state) && consent == SitIn.State.ACCEPTED;
                    String at = minutes + " min, " + state + ", " + consent;
                    assertThat(gets(JUN, SHARED)).as(at).isEqualTo(open);
                    assertThat(gets(MIO, SHARED)).as(at).isFalse();
                    assertThat(gets(nobody, SHARED)).as(at).isFalse();
                    assertThat(gets(KEN, SHARED)).as("the two are no guests").isFalse();
                }
            }
        });
    }

    @Test
    @DisplayName("F95: no note of anybody's own, no end of a pairing and no other talk is open to a guest")
    void limits() {
        clockAt(0);
        set(Meeting.State.HELD, SitIn.State.ACCEPTED);
        assertThat(gets(JUN, SHARED)).isTrue();
        assertThatThrownBy(() -> talks.guestRooms.write(JUN, talk.id(), OWN, "x"))
                .isInstanceOf(AccessDeniedException.class);
        talks.managerOfAoi(null);
        talks.pairings.mine(AOI);
        assertThat(gets(JUN, SHARED)).isFalse();
    }

    @Test
    @DisplayName(
            "F34: no method of talks, rooms, scenes and pairings lets a guest in, whatever the consent and the hour")
    void everyMethod() {
        TIMES.keySet().stream().sorted().forEach(minutes -> {
            clockAt(minutes);
            for (SitIn.State consent : SitIn.State.values()) {
                for (Meeting.State state : List.of(Meeting.State.PREPARED, Meeting.State.HELD, Meeting.State.CLOSED)) {
                    set(state, consent);
                    denied(Meetings.class, talks.meetings);
                    denied(MeetingRoom.class, talks.room);
                    denied(Todos.class, talks.todos);
                    denied(Observations.class, talks.observations);
                    denied(Pairings.class, talks.pairings);
                    assertThat(talks.pairings.mine(JUN)).isEmpty();
                    assertThat(talks.todos.open(JUN)).isEmpty();
                }
            }
        });
    }

    private <T> void denied(Class<T> api, T service) {
        for (Method method : api.getMethods()) {
            if (!OF_NO_TALK.contains(method.getName())) {
                assertThatThrownBy(() -> call(method, service))
                        .as(method.getName())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    /** A method with something new in it has to be thought of here. */
    private void call(Method method, Object service) throws Throwable {
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> type == Actor.class ? JUN : arguments.get(type))
                .toArray();
        assertThat(values).as(method.getName()).doesNotContainNull();
        try {
            method.invoke(service, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean gets(Actor who, Note note) {
        boolean enters = allowed(() -> talks.guestRooms.enter(who, talk.id()));
        boolean writes = allowed(() -> talks.guestRooms.write(who, talk.id(), note, ""));
        boolean hears = allowed(() -> talks.guestRooms.watch(who, talk.id(), () -> {}));
        assertThat(writes).isEqualTo(enters);
        assertThat(hears).isEqualTo(enters);
        return enters;
    }

    private static boolean allowed(Runnable work) {
        try {
            work.run();
            return true;
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    private void clockAt(int minutes) {
        Instant wanted = talk.appointment().starts().plus(Duration.ofMinutes(minutes));
        talks.clock.advance(Duration.between(talks.clock.instant(), wanted));
    }

    private void set(Meeting.State state, SitIn.State consent) {
        Instant now = talks.clock.instant();
        talks.database.transactions().run(c -> {
            new MeetingStore(talks.unit).become(talk.id(), state, now);
            new SitInStore(talks.unit).become(sitIn.id(), consent, now);
        });
    }
}
