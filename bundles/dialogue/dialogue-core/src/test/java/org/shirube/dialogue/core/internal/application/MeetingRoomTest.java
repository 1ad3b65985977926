// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.CheckIn;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.api.Written;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class MeetingRoomTest {

    private static final EmployeeId AOI_ID = Talks.id(AOI);
    private static final EmployeeId KEN_ID = Talks.id(KEN);
    private static final NoteKey SHARED = new NoteKey(Slot.POSITION, false);
    private static final NoteKey OWN = new NoteKey(Slot.POSITION, true);
    private static final Closing NOTHING = new Closing(null, null, List.of());

    @Parameter
    Dialect dialect;

    private Talks talks;
    private Meeting talk;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        talk = talks.talk();
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private static Note empty(NoteKey key) {
        return new Note(key, "", 0, null, null);
    }

    @Test
    @DisplayName("F82: a shared note is read by both, one's own by oneself")
    void notes() {
        talks.room.write(AOI, talk.id(), empty(SHARED), "設計の話");
        talks.room.write(AOI, talk.id(), empty(OWN), "言いにくいこと");
        Room kens = talks.room.enter(KEN, talk.id());
        assertThat(kens.notes().keySet()).containsExactly(SHARED);
        assertThat(kens.notes().get(SHARED).text()).isEqualTo("設計の話");
        assertThat(kens.notes().get(SHARED).by()).isEqualTo(AOI_ID);
        assertThat(talks.room.enter(AOI, talk.id()).notes().get(OWN).text()).isEqualTo("言いにくいこと");
    }

    @Test
    @DisplayName("what both type at once is joined, and at the same place nothing is overwritten")
    void atOnce() {
        Note base = talks.room.write(AOI, talk.id(), empty(SHARED), "朝の会議").note();
        talks.room.write(KEN, talk.id(), base, "朝の会議。");
        Written joined = talks.room.write(AOI, talk.id(), base, "朝の長い会議");
        assertThat(joined.conflict()).isNull();
        assertThat(joined.note().text()).isEqualTo("朝の長い会議。");
        assertThat(joined.note().version()).isEqualTo(3);

        talks.room.write(KEN, talk.id(), joined.note(), "朝の短い会議。");
        Written conflict = talks.room.write(AOI, talk.id(), joined.note(), "朝の良い会議。");
        assertThat(conflict.conflict()).isEqualTo("朝の良い会議。");
        assertThat(conflict.note().text()).isEqualTo("朝の短い会議。");
        assertThat(talks.room.enter(AOI, talk.id()).notes().get(SHARED)).isEqualTo(conflict.note());
    }

    @Test
    @DisplayName("a note has a limit, and a talk that was called off takes none")
    void limits() {
        String most = "字".repeat(Note.MAX_TEXT);
        assertThat(talks.room.write(AOI, talk.id(), empty(SHARED), most).note().text())
                .isEqualTo(most);
        assertThatIllegalArgumentException().isThrownBy(() -> talks.room.write(AOI, talk.id(), empty(OWN), most + "字"));
        talks.meetings.cancel(AOI, talk.id(), "");
        assertThatIllegalStateException().isThrownBy(() -> talks.room.write(AOI, talk.id(), empty(OWN), "a"));
    }

    @Test
    @DisplayName("F81: each says how they come in, and the other reads it")
    void checkIn() {
        talks.room.checkIn(AOI, talk.id(), new CheckIn(2, 5, "監査の準備"));
        talks.room.checkIn(AOI, talk.id(), new CheckIn(3, 4, "監査の準備"));
        talks.room.checkIn(KEN, talk.id(), new CheckIn(4, 3, ""));
        assertThat(talks.room.enter(KEN, talk.id()).checkIns())
                .isEqualTo(Map.of(AOI_ID, new CheckIn(3, 4, "監査の準備"), KEN_ID, new CheckIn(4, 3, "")));
    }

    @Test
    @DisplayName("a talk begins a quarter of an hour early at the most, and once")
    void begin() {
        Meeting later = talks.meetings.plan(AOI, talk.pairing(), Talks.at("2026-11-20T16:00:00Z"));
        assertThatIllegalStateException().isThrownBy(() -> talks.room.begin(AOI, later.id()));
        talks.clock.advance(Duration.ofMinutes(45));
        assertThat(talks.room.begin(KEN, later.id()).state()).isEqualTo(Meeting.State.HELD);
        assertThat(talks.room.begin(AOI, later.id()).state()).isEqualTo(Meeting.State.HELD);
        assertThat(talks.ledger.activities)
                .filteredOn(activity -> activity.kind().equals("dialogue.meeting.held"))
                .hasSize(1);
    }

    @Test
    @DisplayName("F52, F53, F54, F85: a talk ends with the next date, the next theme, and who does what until when")
    void closing() {
        talks.room.begin(AOI, talk.id());
        Theme theme = new Theme("growth", "", WishedResponse.ADVISE, AOI_ID);
        NewTodo todo = new NewTodo(KEN_ID, "設計会議に呼ぶ", LocalDate.of(2026, 12, 1));
        Closing closing = new Closing(Talks.at("2026-12-18T01:00:00Z"), theme, List.of(todo));
        assertThat(talks.room.close(AOI, talk.id(), closing).state()).isEqualTo(Meeting.State.CLOSED);

        PairingState state = talks.pairings.pairing(KEN, talk.pairing());
        assertThat(state.next().appointment()).isEqualTo(closing.next());
        assertThat(state.next().themes()).containsExactly(theme);
        assertThat(state.openTodos()).isEqualTo(1);
        assertThat(talks.room.enter(KEN, state.next().id()).todos())
                .extracting(Todo::text, Todo::owner, Todo::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(todo.text(), KEN_ID, todo.due()));
    }

    @Test
    @DisplayName("closing again plans no second talk")
    void closedAgain() {
        talks.room.begin(AOI, talk.id());
        talks.room.close(AOI, talk.id(), new Closing(Talks.at("2026-12-18T01:00:00Z"), null, List.of()));
        talks.room.close(KEN, talk.id(), new Closing(Talks.at("2026-12-19T01:00:00Z"), null, List.of()));
        assertThat(talks.meetings
                        .of(AOI, talk.pairing(), org.shirube.platform.api.page.PageRequest.first(9))
                        .items())
                .extracting(Meeting::appointment)
                .containsExactly(Talks.at("2026-12-19T01:00:00Z"), talk.appointment());
    }

    @Test
    @DisplayName("a to-do is carried over until it is done, or dropped with a word")
    void todos() {
        talks.room.begin(AOI, talk.id());
        List<NewTodo> two = List.of(new NewTodo(AOI_ID, "本を読む", null), new NewTodo(KEN_ID, "紹介する", null));
        talks.room.close(AOI, talk.id(), new Closing(null, null, two));
        List<Todo> open = talks.room.enter(AOI, talk.id()).todos();
        talks.todos.done(AOI, open.get(0).id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.todos.drop(KEN, open.get(1).id(), " "));
        talks.todos.drop(KEN, open.get(1).id(), "異動したため");
        assertThat(talks.room.enter(AOI, talk.id()).todos()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> talks.todos.done(AOI, open.get(0).id()));
        assertThatThrownBy(() -> talks.todos.done(Talks.JUN, open.get(0).id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F46, F87: afterwards the member says how clear it is, and both what the time went to")
    void afterwards() {
        assertThatIllegalStateException().isThrownBy(() -> talks.room.clarity(AOI, talk.id(), 4));
        talks.room.begin(AOI, talk.id());
        talks.room.close(AOI, talk.id(), NOTHING);
        assertThat(talks.room.clarity(AOI, talk.id(), 4).clarity()).isEqualTo(4);
        assertThatThrownBy(() -> talks.room.clarity(KEN, talk.id(), 5)).isInstanceOf(AccessDeniedException.class);
        talks.room.ratio(AOI, talk.id(), new TalkRatio(4, 2, 4));
        assertThat(talks.room.ratio(KEN, talk.id(), TalkRatio.ADVISED).ratios())
                .isEqualTo(Map.of(AOI_ID, new TalkRatio(4, 2, 4), KEN_ID, TalkRatio.ADVISED));
    }

    @Test
    @DisplayName("those in the room are told of a change after it is there to be read, and not once they left")
    void watched() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable watch = talks.room.watch(KEN, talk.id(), change -> {
            told.incrementAndGet();
            assertThat(talks.room.enter(KEN, talk.id()).notes()).containsKey(SHARED);
        })) {
            talks.room.write(AOI, talk.id(), empty(SHARED), "あ");
        }
        talks.room.write(AOI, talk.id(), empty(OWN), "い");
        assertThat(told).hasValue(1);
    }

    @Test
    @DisplayName("a page that is gone keeps nobody from writing, and nobody else from being told")
    void gone() throws Exception {
        AtomicInteger told = new AtomicInteger();
        Consumer<RoomChange> broken = change -> {
            throw new IllegalStateException("the page is gone");
        };
        try (AutoCloseable gone = talks.room.watch(KEN, talk.id(), broken);
                AutoCloseable there = talks.room.watch(KEN, talk.id(), change -> told.incrementAndGet())) {
            assertThat(talks.room
                            .write(AOI, talk.id(), empty(SHARED), "あ")
                            .note()
                            .text())
                    .isEqualTo("あ");
        }
        assertThat(told).hasValue(1);
    }

    @Test
    @DisplayName(
            "F54: a person finds all they said they would do in one place, the most urgent first, and nobody else's")
    void ownTodos() {
        talks.room.begin(AOI, talk.id());
        LocalDate day = LocalDate.of(2026, 12, 1);
        List<NewTodo> said = List.of(
                new NewTodo(AOI_ID, "いつか", null),
                new NewTodo(AOI_ID, "あとで", day.plusDays(7)),
                new NewTodo(AOI_ID, "まず", day),
                new NewTodo(KEN_ID, "上司の分", day));
        talks.room.close(AOI, talk.id(), new Closing(null, null, said));
        assertThat(talks.todos.open(AOI)).extracting(Todo::text).containsExactly("まず", "あとで", "いつか");
        assertThat(talks.todos.open(KEN)).extracting(Todo::text).containsExactly("上司の分");
        assertThat(talks.todos.open(Talks.JUN)).isEmpty();
    }

    @Test
    @DisplayName("a page learns whether only a note was written; where it missed something, it reads everything anew")
    void kinds() throws Exception {
        List<RoomChange> told = new ArrayList<>();
        try (AutoCloseable watch = talks.room.watch(KEN, talk.id(), told::add)) {
            talks.room.write(AOI, talk.id(), empty(SHARED), "あ");
            talks.room.checkIn(AOI, talk.id(), new CheckIn(3, 3, ""));
            try (Talks.Node node = talks.otherNode()) {
                node.room().checkIn(AOI, talk.id(), new CheckIn(4, 4, ""));
            }
            Note before = talks.room.enter(AOI, talk.id()).notes().get(SHARED);
            talks.room.write(AOI, talk.id(), before, "あい");
        }
        assertThat(told).containsExactly(RoomChange.NOTES, RoomChange.ROOM, RoomChange.ROOM);
    }

    @Test
    @DisplayName("a note of one's own rings no other page, on no node: nobody sees that there is one")
    void ownNotes() throws Exception {
        List<RoomChange> told = new CopyOnWriteArrayList<>();
        try (Talks.Node node = talks.otherNode();
                AutoCloseable here = talks.room.watch(KEN, talk.id(), told::add);
                AutoCloseable there = node.room().watch(KEN, talk.id(), told::add)) {
            talks.room.write(AOI, talk.id(), empty(OWN), "わたしだけの一行");
            talks.room.write(AOI, talk.id(), empty(SHARED), "ふたりの一行");
            await().until(() -> told.size() == 2);
        }
        assertThat(told).containsOnly(RoomChange.NOTES, RoomChange.ROOM).hasSize(2);
    }

    @Test
    @DisplayName(
            "who sits on another node is told as well, once for each change, and of no change from before they came")
    void nodes() throws Exception {
        talks.room.write(AOI, talk.id(), empty(SHARED), "あ");
        AtomicInteger told = new AtomicInteger();
        try (Talks.Node node = talks.otherNode();
                AutoCloseable watch = node.room().watch(KEN, talk.id(), change -> told.incrementAndGet())) {
            talks.room.write(
                    AOI, talk.id(), talks.room.enter(AOI, talk.id()).notes().get(SHARED), "あい");
            await().untilAsserted(() -> assertThat(told).hasValue(1));
            node.room().checkIn(KEN, talk.id(), new CheckIn(4, 2, ""));
            talks.room.checkIn(AOI, talk.id(), new CheckIn(3, 3, ""));
            await().untilAsserted(() -> assertThat(told).hasValue(3));
        }
    }

    @Test
    @DisplayName("a scene that is shared and a to-do that is done show in the room at once")
    void besides() throws Exception {
        talks.room.begin(AOI, talk.id());
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable watch = talks.room.watch(AOI, talk.id(), change -> told.incrementAndGet())) {
            NewObservation scene =
                    new NewObservation(LocalDate.of(2026, 11, 18), NewObservation.Kind.PRAISE, "会議", "先に聞いた", "");
            ObservationId id =
                    talks.observations.note(KEN, talk.pairing(), scene).id();
            assertThat(told).hasValue(0);
            talks.observations.share(KEN, id);
            assertThat(told).hasValue(1);
            NewTodo todo = new NewTodo(AOI_ID, "読む", null);
            talks.room.close(AOI, talk.id(), new Closing(null, null, List.of(todo)));
            told.set(0);
            talks.todos.done(
                    KEN, talks.room.enter(KEN, talk.id()).todos().get(0).id());
            assertThat(told).hasValue(1);
        }
    }

    @Test
    @DisplayName("F34: who reads what the other wrote is in the trail of the other, once an hour, without a word of it")
    void trail() {
        talks.room.enter(KEN, talk.id());
        assertThat(talks.audit.entries).isEmpty();
        talks.room.write(AOI, talk.id(), empty(SHARED), "植えた文");
        talks.room.enter(KEN, talk.id());
        talks.room.enter(KEN, talk.id());
        assertThat(talks.audit.entries).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.login()).isEqualTo("ken");
            assertThat(entry.subject().id()).isEqualTo(AOI_ID.value());
            assertThat(entry.toString()).doesNotContain("植えた文");
        });
        talks.clock.advance(Duration.ofMinutes(61));
        talks.room.enter(KEN, talk.id());
        assertThat(talks.audit.entries).hasSize(2);
    }
}
