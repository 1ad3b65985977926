// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.KEN;
import static org.shirube.career.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.OwnWorkshop;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.RoleTalkId;
import org.shirube.career.api.workshop.Seat;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.SheetWritten;
import org.shirube.career.api.workshop.Workshop.State;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopLead.Progress;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.api.workshop.WorkshopRoom;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.career.ui.internal.part.SheetTaker;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class WorkshopScreensTest {

    private final Hall hall = new Hall();
    private final Takers takers = new Takers();

    @Test
    @DisplayName("F100: one sees what one is invited to, takes part in and may join, and joins with one tap")
    void list() {
        hall.answer("told", call -> List.of());
        hall.answer("mine", call -> List.of(new OwnWorkshop(Hall.workshop(State.PLANNED), null, false)));
        hall.answer("join", call -> null);
        WorkshopsScreen screen = new WorkshopsScreen(hall.services(AOI));
        screen.beforeEnter(Seen.to("career/workshops", "none", "none"));
        assertThat(Seen.text(screen)).contains("申し込めるもの", "キャリアを言葉にする", "2026年11月25日 10:00から90分", "大会議室");
        hall.answer("mine", call -> List.of(new OwnWorkshop(Hall.workshop(State.PLANNED), Seat.State.JOINED, false)));
        Seen.press(screen, "参加する");
        assertThat(hall.asked).contains("join[" + Hall.ID + "]");
        assertThat(Seen.text(screen)).contains("参加するもの", "会場に入る", "参加をやめる").doesNotContain("申し込めるもの");
    }

    @Test
    @DisplayName(
            "F100: who takes part sees the step, the group and the own sheet; the step that is on is marked, and nothing to move it with")
    void participant() {
        RoomView room = room(AOI, Hall.room(State.RUNNING, new Course(2, true, 300), false, true));
        assertThat(Seen.text(room))
                .contains("② 強みと価値観を言葉に", "グループ 3", "青井", "健", "見えるのは、あなただけです", "書いた経験")
                .doesNotContain("進行役に伝わらない");
        assertThat(Seen.buttonsOf(room)).isEmpty();
        assertThat(current(room)).hasSize(1);
        hall.answer("enter", call -> Hall.room(State.RUNNING, new Course(3, true, 300), false, true));
        room.refresh(WorkshopChange.COURSE);
        assertThat(Seen.text(room)).contains("仮でかまいません");
        assertThat(current(room)).hasSize(1);
    }

    private static List<Component> current(Component room) {
        return Seen.all(room)
                .filter(one -> "step".equals(one.getElement().getAttribute("aria-current")))
                .toList();
    }

    @Test
    @DisplayName("F100: whoever facilitates moves it on from the step that is seen, and sees counts without a word")
    void lead() {
        hall.answer("move", call -> null);
        hall.answer("progress", call -> List.of(new Progress(1, 7, 4), new Progress(2, 2, 0)));
        hall.answer("seats", call -> List.of(new Seat(AOI, Seat.State.JOINED, 3)));
        RoomView room = room(KEN, Hall.room(State.RUNNING, new Course(2, true, 300), true, false));
        assertThat(Seen.text(room)).contains("書きはじめた人", "7", "4", "グループ 3", "青井");
        assertThat(Seen.buttonsOf(room)).containsExactly("前のステップへ", "時計を止める", "5分のばす", "次のステップへ", "終える");
        Seen.press(room, "次のステップへ");
        assertThat(hall.asked).contains("move[" + Hall.ID + ", 2, 3]");
        hall.answer("progress", call -> List.of(new Progress(1, 8, 4), new Progress(2, 2, 0)));
        hall.answer("enter", call -> {
            throw new AssertionError("a count does not read the room anew");
        });
        room.refresh(WorkshopChange.PROGRESS);
        assertThat(Seen.text(room)).contains("8");
    }

    @Test
    @DisplayName("F100: what no longer fits is said, and the page shows how it is")
    void refused() {
        hall.answer("progress", call -> List.of());
        hall.answer("seats", call -> List.of());
        hall.answer("start", call -> {
            throw new WorkshopRefusedException(Reason.NOBODY);
        });
        RoomView room = room(KEN, Hall.room(State.PLANNED, null, true, false));
        Seen.press(room, "始める");
        assertThat(Seen.text(room)).contains("進行役が始めるのを待っています");
    }

    @Test
    @DisplayName("F100, F107: after the end the last line becomes the step of the month with one tap")
    void after() {
        hall.answer("find", call -> Optional.of(Hall.sheet(Map.of(SheetField.NEXT, "来週、\n話を聞く"))));
        RoomView room = room(AOI, Hall.room(State.OVER, null, false, true));
        Seen.press(room, "次の一歩を今月の一歩にする");
        assertThat(hall.steps.current(actor(AOI)).map(Step::words)).contains("来週、 話を聞く");
        assertThat(Seen.text(room)).contains("今月の一歩に決めました");
    }

    @Test
    @DisplayName("F100: what was typed is kept as it is typed; what cannot be is not lost by a failure")
    void writes() {
        hall.answer("write", call -> new SheetWritten(true, (String) call.get(4)));
        SheetText text = new SheetText(hall.services(AOI), Hall.sheet(Map.of()), SheetField.NEXT);
        assertThat(text.write("", "話を聞く")).isEqualTo("taken\n話を聞く");
        hall.answer("write", call -> new SheetWritten(false, "別の画面の言葉"));
        assertThat(text.write("話を聞く", "話を聞きに行く")).isEqualTo("kept\n別の画面の言葉");
        assertThat(text.write("", "長".repeat(201))).isEqualTo("refused\n");
    }

    @Test
    @DisplayName("F102: the teller reads the own story and says whether it may be used")
    void consent() {
        RoleTalk talk = new RoleTalk(
                new RoleTalkId(new UUID(8, 8)),
                AOI,
                Map.of("ja", new RoleTalk.Words("三度の異動", "二度目は失敗でした。")),
                null,
                RoleTalk.Consent.ASKED);
        hall.answer("told", call -> List.of(talk));
        hall.answer("mine", call -> List.of());
        hall.answer("answer", call -> null);
        WorkshopsScreen screen = new WorkshopsScreen(hall.services(AOI));
        screen.beforeEnter(Seen.to("career/workshops", "none", "none"));
        assertThat(Seen.text(screen)).contains("あなたの話を使ってよいですか", "二度目は失敗でした。", "返事待ち");
        Seen.press(screen, "このまま使ってよい");
        assertThat(hall.asked).contains("answer[" + talk.id() + ", true]");
    }

    @Test
    @DisplayName("F100: for anybody else there is nothing, and an address that is none says the same")
    void nobody_else() {
        hall.answer("enter", call -> {
            throw new AccessDeniedException("none");
        });
        for (String address : List.of(Hall.ID.toString(), "none-of-yours")) {
            WorkshopScreen screen = new WorkshopScreen(hall.services(AOI));
            screen.beforeEnter(Seen.to("career/workshop/x", "id", address));
            assertThat(Seen.text(screen)).contains("このワークショップは開けません").doesNotContain("キャリアを言葉にする");
        }
    }

    @Test
    @DisplayName("F100: a sheet can be read, printed and shared by its owner, and one of somebody else is not there")
    void sheet() {
        hall.answer("find", call -> Optional.of(Hall.sheet(Map.of(SheetField.AIM, "現場と設計をつなぐ人"))));
        assertThat(Seen.text(sheetScreen())).contains("めざす姿", "現場と設計をつなぐ人", "印刷する", "共有する");
        hall.answer("find", call -> Optional.empty());
        assertThat(Seen.text(sheetScreen())).contains("このシートは開けません").doesNotContain("印刷する");
    }

    @Test
    @DisplayName(
            "F100: words of the sheet are taken over where there is a place for them, one by one and when asked for")
    void takes_over() {
        hall.answer(
                "find",
                call -> Optional.of(Hall.sheet(Map.of(SheetField.AIM, "現場と設計をつなぐ人", SheetField.VALUES, "正直さ"))));
        assertThat(Seen.text(sheetScreen())).doesNotContain("引き継ぐ");
        List<String> taken = new ArrayList<>();
        takers.bindTaker(new SheetTaker() {
            @Override
            public boolean takes(SheetField field) {
                return field == SheetField.AIM;
            }

            @Override
            public String label(Component where, SheetField field) {
                return "Willに加える";
            }

            @Override
            public void take(SheetField field, String words) {
                taken.add(field + " " + words);
            }
        });
        SheetScreen screen = sheetScreen();
        assertThat(taken).isEmpty();
        Seen.press(screen, "Willに加える");
        assertThat(taken).containsExactly("AIM 現場と設計をつなぐ人");
        assertThat(Seen.text(screen)).contains("引き継ぎました");
    }

    private SheetScreen sheetScreen() {
        SheetScreen screen = new SheetScreen(hall.services(AOI), takers);
        screen.beforeEnter(Seen.to("career/sheet/x", "id", new UUID(6, 6).toString()));
        return screen;
    }

    private RoomView room(EmployeeId who, WorkshopRoom room) {
        hall.answer("enter", call -> room);
        hall.answer("open", call -> Hall.sheet(Map.of(SheetField.EXPERIENCE, "書いた経験")));
        return new RoomView(hall.services(who), room);
    }
}
