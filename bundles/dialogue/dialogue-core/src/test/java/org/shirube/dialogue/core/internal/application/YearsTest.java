// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.NoteLine;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.Year;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class YearsTest {

    private static final EmployeeId AOI_ID = Talks.id(AOI);
    private static final Theme GROWTH = new Theme("growth", "", null, AOI_ID);
    private static final Theme CAREER = new Theme("career", "", null, AOI_ID);

    @Parameter
    Dialect dialect;

    private Talks talks;
    private PairingId pairing;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        pairing = talks.ofAoi().id();
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private LocalDate today() {
        return LocalDate.now(talks.clock);
    }

    /** A talk now, closed, and four weeks go by. */
    private Meeting talk(int clarity, String note, List<Theme> themes, NewTodo... todos) {
        Meeting talk = talks.talk();
        talks.meetings.setThemes(AOI, talk.id(), themes);
        talks.room.begin(AOI, talk.id());
        talks.room.write(KEN, talk.id(), new Note(new NoteKey(Slot.POSITION, false), "", 0, null, null), note);
        talks.room.write(AOI, talk.id(), new Note(new NoteKey(Slot.POSITION, true), "", 0, null, null), "自分だけ");
        talks.room.close(AOI, talk.id(), new Closing(null, null, List.of(todos)));
        talks.room.clarity(AOI, talk.id(), clarity);
        talks.room.ratio(AOI, talk.id(), new TalkRatio(5, 3, 2));
        Meeting closed = talks.room.ratio(KEN, talk.id(), TalkRatio.ADVISED);
        talks.clock.advance(Duration.ofDays(28));
        return closed;
    }

    @Test
    @DisplayName("F55: a theme runs through the talks, newest first, with what was written, decided and became of it")
    void threads() {
        SharedTheme forTwo = talks.sharedThemes.accept(
                AOI,
                talks.sharedThemes
                        .propose(KEN, pairing, "任せて待つ", today().plusMonths(3))
                        .id());
        Theme two = forTwo.asTheme(AOI_ID);
        Meeting first = talk(2, "\n任せる\n二行目", List.of(GROWTH, two), new NewTodo(AOI_ID, "任せる", null));
        talk(3, "", List.of(CAREER));
        Meeting third = talk(4, "待てた", List.of(two));
        talks.todos.done(AOI, talks.todos.open(AOI).get(0).id());

        ThreadKey key = new ThreadKey(SharedTheme.KEY, forTwo.id());
        assertThat(talks.threads.heads(KEN, pairing))
                .containsExactly(
                        new ThreadHead(key, "任せて待つ", 2, third.appointment().starts()),
                        head("career", 1),
                        head("growth", 1));
        Page<Episode> episodes = talks.threads.episodes(AOI, pairing, key, PageRequest.first(5));
        assertThat(episodes.items()).extracting(Episode::meeting).containsExactly(third.id(), first.id());
        Episode oldest = episodes.items().get(1);
        assertThat(oldest.clarity()).isEqualTo(2);
        assertThat(oldest.lines()).containsExactly(new NoteLine(Slot.POSITION, "任せる…"));
        assertThat(oldest.todos())
                .extracting(Todo::text, Todo::state)
                .containsExactly(Tuple.tuple("任せる", Todo.State.DONE));
        assertThat(talks.threads
                        .episodes(AOI, pairing, null, PageRequest.first(2))
                        .more())
                .isTrue();
        assertThat(talks.threads
                        .episodes(AOI, pairing, null, new PageRequest(2, 2))
                        .items())
                .extracting(Episode::meeting)
                .containsExactly(first.id());
    }

    private ThreadHead head(String key, int talksOfIt) {
        return talks.threads.heads(AOI, pairing).stream()
                .filter(head -> head.key().equals(new ThreadKey(key, null)) && head.talks() == talksOfIt)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("F56: an annual talk is due after a year, and opens with what was said in it")
    void year() {
        talk(2, "ノート", List.of(GROWTH), new NewTodo(AOI_ID, "読む", null), new NewTodo(AOI_ID, "やめる", null));
        assertThat(talks.years.annualDue(KEN, pairing)).isFalse();
        List<Todo> open = talks.todos.open(AOI);
        talks.todos.done(AOI, open.get(0).id());
        talks.todos.drop(AOI, open.get(1).id(), "異動");
        talk(4, "", List.of(GROWTH, CAREER));
        NewObservation scene = new NewObservation(today(), NewObservation.Kind.PRAISE, "会議", "先に聞いた", "");
        talks.observations.share(
                KEN, talks.observations.note(KEN, pairing, scene).id());
        talks.observations.note(KEN, pairing, scene);
        talks.clock.advance(Duration.ofDays(300));
        assertThat(talks.years.annualDue(AOI, pairing)).isFalse();
        talks.clock.advance(Duration.ofDays(9));
        assertThat(talks.years.annualDue(AOI, pairing)).isTrue();

        Meeting annual = talks.talk();
        assertThat(talks.years.dedicate(KEN, annual.id(), Meeting.Kind.ANNUAL).kind())
                .isEqualTo(Meeting.Kind.ANNUAL);
        assertThat(talks.meetings.meeting(AOI, annual.id()).kind()).isEqualTo(Meeting.Kind.ANNUAL);
        assertThat(talks.years.annualDue(AOI, pairing)).isFalse();
        Year year = talks.years.before(AOI, annual.id());
        assertThat(year.to()).isEqualTo(today());
        assertThat(year.talks()).isEqualTo(2);
        assertThat(year.themes())
                .extracting(theme -> theme.key().key(), ThreadHead::talks)
                .containsExactly(Tuple.tuple("growth", 2), Tuple.tuple("career", 1));
        assertThat(year.todos(Todo.State.DONE)).isEqualTo(1);
        assertThat(year.todos(Todo.State.DROPPED)).isEqualTo(1);
        assertThat(year.clarity()).extracting(ClarityPoint::clarity).containsExactly(2, 4);
        assertThat(year.scenes()).hasSize(1);
    }

    @Test
    @DisplayName("F56: an annual talk begins where the last one ended; one that is over stays what it was")
    void sinceLast() {
        Meeting annual = talks.talk();
        talks.years.dedicate(AOI, annual.id(), Meeting.Kind.ANNUAL);
        talks.room.begin(AOI, annual.id());
        talks.room.close(AOI, annual.id(), new Closing(null, null, List.of()));
        assertThatIllegalStateException().isThrownBy(() -> talks.years.dedicate(AOI, annual.id(), Meeting.Kind.USUAL));
        LocalDate day = today();
        talks.clock.advance(Duration.ofDays(400));
        assertThat(talks.years.annualDue(AOI, pairing)).isTrue();
        assertThat(talks.years.before(KEN, talks.talk().id()).from()).isEqualTo(day);
    }

    @Test
    @DisplayName("F87, F89: clarity talk by talk, and the listening of both sides month by month")
    void trends() {
        talk(2, "", List.of());
        talk(5, "", List.of());
        assertThat(talks.trends.clarity(KEN, pairing))
                .extracting(ClarityPoint::clarity)
                .containsExactly(2, 5);
        assertThat(talks.trends.of(AOI, pairing)).hasSize(2).allSatisfy(month -> {
            assertThat(month.members().listening()).isEqualTo(5);
            assertThat(month.partners().listening()).isEqualTo(7);
        });
        assertThat(talks.trends.mine(KEN)).hasSize(2).allSatisfy(month -> {
            assertThat(month.members()).isNull();
            assertThat(month.clarity()).isNull();
            assertThat(month.partners().listening()).isEqualTo(7);
        });
        assertThat(talks.trends.mine(AOI)).isEmpty();
    }

    @Test
    @DisplayName("nobody else gets in; a look is recorded for the other once an hour, and no word goes anywhere")
    void secret() {
        Meeting talk = talk(3, "設計の話", List.of(GROWTH));
        assertThatThrownBy(() -> talks.threads.heads(JUN, pairing)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.threads.episodes(JUN, pairing, null, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.years.upTo(JUN, pairing, today())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.years.before(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.years.annualDue(JUN, pairing)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.trends.of(JUN, pairing)).isInstanceOf(AccessDeniedException.class);
        int before = talks.audit.entries.size();
        talks.threads.heads(KEN, pairing);
        talks.threads.episodes(KEN, pairing, null, PageRequest.first(5));
        assertThat(talks.audit.entries).hasSize(before + 1);
        talks.years.dedicate(KEN, talks.talk().id(), Meeting.Kind.ANNUAL);
        assertThat(talks.ledger.activities.toString() + talks.audit.entries).doesNotContain("設計", "growth");
    }
}
