// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.testing.Seen;

@DisplayName("F96: a talk on one sheet")
class SheetScreenTest {

    private static final Meeting TALK = Pair.talk(Meeting.State.CLOSED, Meeting.Kind.USUAL);
    private static final NoteKey SHARED = new NoteKey(Slot.POSITION, false);
    private static final NoteKey OWN = new NoteKey(Slot.POSITION, true);

    @RegisterExtension
    final Scene scene = new Scene();

    private SheetScreen screen(EmployeeId who, String id) {
        SheetScreen screen = new SheetScreen(scene.services(who));
        screen.beforeEnter(Seen.to("talks/sheet/" + id, "id", id));
        UI.getCurrent().add(screen);
        return screen;
    }

    private static Note note(NoteKey key, String text) {
        return new Note(key, text, 1, Scene.AOI, Scene.NOW);
    }

    @Test
    @DisplayName("F96: what both wrote is on it; one's own notes only after one asks for them")
    void own() {
        scene.answer(
                "MeetingRoom.enter",
                call -> new Room(
                        TALK, Map.of(SHARED, note(SHARED, "強みは段取り"), OWN, note(OWN, "言わないこと")), Map.of(), List.of()));
        SheetScreen screen = screen(Scene.AOI, Pair.TALK.toString());
        assertThat(Seen.text(screen))
                .contains("青井 / 健", "成長 – 設計を任されたい（期待すること：一緒に考えてほしい）", "強みは段取り")
                .contains("あなたが守ってください", "Markdownで保存する")
                .doesNotContain("言わないこと");
        _setValue(_get(Checkbox.class), true);
        assertThat(Seen.text(screen)).contains("自分だけのメモ", "言わないこと");
        _setValue(_get(Checkbox.class), false);
        assertThat(Seen.text(screen)).doesNotContain("言わないこと");
    }

    @Test
    @DisplayName("F96: where nothing is written there is no empty sheet")
    void empty() {
        Meeting bare = new Meeting(
                TALK.id(),
                TALK.pairing(),
                TALK.member(),
                TALK.partner(),
                TALK.appointment(),
                Meeting.State.PLANNED,
                Agenda.usual(45),
                List.of(),
                null,
                Map.of(),
                null);
        scene.answer("MeetingRoom.enter", call -> new Room(bare, Map.of(), Map.of(), List.of()));
        assertThat(Seen.text(screen(Scene.AOI, Pair.TALK.toString()))).contains("まだ何も書かれていません");
    }

    @Test
    @DisplayName("F34: for anybody else there is no sheet, and an address that is none says the same")
    void nobodyElse() {
        scene.refuse("MeetingRoom.enter");
        String refused = Seen.text(screen(Scene.JUN, Pair.TALK.toString()));
        assertThat(refused).contains("この1on1は開けません").doesNotContain("青井", "Markdown");
        assertThat(Seen.text(screen(Scene.JUN, "x; drop"))).isEqualTo(refused);
    }
}
