// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.dialogue.ui.internal.part.Scene.AOI;
import static org.shirube.dialogue.ui.internal.part.Scene.JUN;
import static org.shirube.dialogue.ui.internal.part.Scene.KEN;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.step.Step;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.NoteLine;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.Page;
import org.shirube.ui.testing.Seen;

class PersonScreenTest {

    private static final Meeting NEXT = Pair.talk(Meeting.State.PREPARED, Meeting.Kind.USUAL);

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<Observation> scenes = new ArrayList<>();
    private final List<Todo> todos = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final List<ClarityPoint> clarity = new ArrayList<>();

    @BeforeEach
    void quiet() {
        scene.answer("pairing", call -> Pair.state(NEXT));
        scene.answer("annualDue", call -> false);
        scene.answer("mustMove", call -> false);
        scene.answer("episodes", call -> new Page<>(episodes, false));
        scene.answer("MeetingRoom.enter", call -> new Room(NEXT, Map.of(), Map.of(), todos));
        scene.answer("current", call -> Optional.empty());
        scene.answer("Observations.of", call -> scenes);
        scene.answer("Stages.of", call -> Optional.empty());
        scene.answer("clarity", call -> clarity);
        scene.answer("Trends.of", call -> List.of());
        scene.answer("sharedBetween", call -> List.of());
    }

    private PersonScreen screen(EmployeeId who) {
        PersonScreen screen = new PersonScreen(
                scene.services(who), (actor, person) -> List.of(new Span(person.equals(AOI) ? "青井さんへの申し出" : "別人")));
        screen.beforeEnter(Seen.to("talks/person/" + Pair.ID, "id", Pair.ID.toString()));
        return screen;
    }

    private static Todo todo(int number, String text) {
        return new Todo(new TodoId(new UUID(3, number)), Pair.ID, AOI, text, null, Todo.State.OPEN, "");
    }

    private static Observation scene(int number, EmployeeId by, String action, boolean shared) {
        NewObservation seen =
                new NewObservation(Pair.TODAY.minusDays(2), NewObservation.Kind.PRAISE, "設計会議", action, "");
        return new Observation(new ObservationId(new UUID(5, number)), Pair.ID, by, seen, shared);
    }

    @Test
    @DisplayName(
            "F48, F62: who listens sees what the next talk is about, what is wished for, and how the last one ended")
    void prepares() {
        Todo now = todo(1, "設計書を書く");
        todos.add(now);
        todos.add(todo(2, "木村さんに会う"));
        episodes.add(new Episode(
                Pair.TALK,
                Scene.NOW.minus(Duration.ofDays(28)),
                4,
                List.of(),
                List.of(new NoteLine(Slot.POSITION, "小さな違和感に気づく")),
                List.of(now)));
        scenes.add(scene(1, KEN, "先に理由を聞いた", false));
        scenes.add(scene(2, AOI, "メンバーの書いた場面", true));
        String text = Seen.text(screen(KEN));
        assertThat(text)
                .contains("青井 さんとの1on1", "成長", "設計を任されたい", "一緒に考えてほしい")
                .contains("小さな違和感に気づく", "すっきり度：すっきり")
                .containsSubsequence("それより前に決めて、まだのこと", "木村さんに会う")
                .contains("先に理由を聞いた", "まだ自分だけ")
                .doesNotContain("メンバーの書いた場面");
        assertThat(text.split("設計書を書く", -1)).as("said once").hasSize(2);
    }

    @Test
    @DisplayName(
            "F37, F39: a stage that is not shared stays the member's own; a shared one brings its questions and its help")
    void stage() {
        assertThat(Seen.text(screen(KEN))).contains("段階は本人だけのものです").doesNotContain("あなたに見せている段階", "任せたい役割");
        scene.answer("Stages.of", call -> Optional.of(new StageEntry(Stage.of(4), Scene.NOW)));
        assertThat(Seen.text(screen(KEN))).contains("あなたに見せている段階：進みたい方向があり、試している", "任せたい役割を一つ");
    }

    @Test
    @DisplayName("F4, F70, F100: who listens comes to what the member shows them of their career, and to nothing else")
    void sharedCareer() {
        assertThat(Seen.text(screen(KEN))).doesNotContain("見せてくれている");
        scene.shares.give(Scene.actor(AOI), Scene.JUN, Scope.all(Scope.Part.LIFELINE), null);
        assertThat(Seen.text(screen(KEN))).doesNotContain("見せてくれている");
        scene.shares.give(Scene.actor(AOI), KEN, Scope.all(Scope.Part.SHEET), null);
        assertThat(Seen.text(screen(KEN))).contains("青井 さんが見せてくれているキャリアの記録を読む");
    }

    @Test
    @DisplayName("F107: who listens sees the member's step of the month while it is shared, and how it went")
    void step() {
        assertThat(Seen.text(screen(KEN))).doesNotContain("今月の一歩");
        Step step = new Step(new UUID(7, 1), YearMonth.of(2026, 11), "週に一度、相談を聞く", Step.Outcome.PARTLY, "二度できた");
        scene.answer("sharedBetween", call -> call.get(2).equals(KEN) ? List.of(step) : List.of());
        assertThat(Seen.text(screen(KEN)))
                .contains("今月の一歩", "青井 さんが、あなたに見せている一歩", "11月", "週に一度、相談を聞く", "少しできた – 二度できた");
    }

    @Test
    @DisplayName("F34: the member sees how the talks go, and nothing of what was prepared about them")
    void member() {
        scenes.add(scene(1, KEN, "先に理由を聞いた", false));
        assertThat(Seen.text(screen(AOI)))
                .contains("健 さんとの1on1", "少し離れて見る", "二人の1on1のあゆみ", "あなたと 健 さんだけ")
                .doesNotContain("先に理由を聞いた", "話すためのヒント", "段階を提案する");
    }

    @Test
    @DisplayName("F89: a trend of clarity has a sentence and a table, and is not drawn out of two talks")
    void trend() {
        clarity.add(new ClarityPoint(Scene.NOW.minus(Duration.ofDays(60)), 2));
        clarity.add(new ClarityPoint(Scene.NOW.minus(Duration.ofDays(30)), 4));
        assertThat(Seen.text(screen(AOI))).contains("3回分たまると").doesNotContain("表で見る");
        clarity.add(new ClarityPoint(Scene.NOW, 5));
        assertThat(Seen.text(screen(AOI))).contains("この12か月の3回のすっきり度は、5段階で平均3.7でした", "表で見る", "9月26日");
    }

    @Test
    @DisplayName("F39: who listens sees what other modules offer for this person, and the person does not")
    void offers() {
        assertThat(Seen.text(screen(KEN))).contains("青井さんへの申し出");
        assertThat(Seen.text(screen(AOI))).doesNotContain("申し出", "別人");
    }

    @Test
    @DisplayName(
            "F34: for anybody else there is nothing, and nothing stays of what was there; an address that is none says the same")
    void nobodyElse() {
        PersonScreen screen = screen(KEN);
        scene.refuse("pairing");
        screen.beforeEnter(Seen.to("talks/person/" + Pair.ID, "id", Pair.ID.toString()));
        String refused = Seen.text(screen);
        assertThat(refused).contains("この1on1は開けません").doesNotContain("青井", "設計を任されたい");
        PersonScreen stranger = new PersonScreen(scene.services(JUN), (actor, person) -> List.of());
        stranger.beforeEnter(Seen.to("talks/person/x", "id", "none-of-yours"));
        assertThat(Seen.text(stranger)).isEqualTo(refused);
    }

    @Test
    @DisplayName("F34: a refusal half way through leaves nothing of the half")
    void half() {
        scene.refuse("Trends.of");
        assertThat(Seen.text(screen(KEN))).contains("この1on1は開けません").doesNotContain("設計を任されたい");
    }
}
