// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.testing.Seen;

@DisplayName("F56: the annual career talk in the room")
class AnnualCardTest {

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<Object> done = new ArrayList<>();

    @BeforeEach
    void year() {
        scene.answer("pairing", call -> Pair.state(null));
        scene.answer("annualDue", call -> true);
        scene.answer("Stages.of", call -> Optional.empty());
        scene.answer(
                "before",
                call -> new Year(
                        Pair.ID,
                        Pair.TODAY.minusYears(1),
                        Pair.TODAY,
                        9,
                        List.of(new ThreadHead(new ThreadKey("career", null), "", 9, Scene.NOW)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        scene.answer("dedicate", call -> {
            done.add(call.get(2));
            return Pair.talk(Meeting.State.PLANNED, (Meeting.Kind) call.get(2));
        });
    }

    private AnnualCard card(EmployeeId who, Meeting meeting) {
        AnnualCard card = new AnnualCard(scene.services(who), Runnable::run);
        UI.getCurrent().add(card);
        card.show(meeting);
        return card;
    }

    @Test
    @DisplayName("F56: where it is time a usual talk can be made the annual one, and nothing is made of it unasked")
    void offered() {
        AnnualCard card = card(Scene.AOI, Pair.talk(Meeting.State.PREPARED, Meeting.Kind.USUAL));
        assertThat(Seen.text(card)).contains("一年たちました").doesNotContain("話したテーマ");
        assertThat(done).isEmpty();
        Seen.press(card, "キャリア面談にする");
        assertThat(done).containsExactly(Meeting.Kind.ANNUAL);
    }

    @Test
    @DisplayName("F56: it opens with what was said in the year, and can be a usual talk again until it is over")
    void opens() {
        AnnualCard card = card(Scene.KEN, Pair.talk(Meeting.State.PREPARED, Meeting.Kind.ANNUAL));
        assertThat(Seen.text(card)).contains("9回の1on1", "キャリア（9回）", "採点ではありません", "一枚にして印刷・保存する");
        Seen.press(card, "ふつうの1on1に戻す");
        assertThat(done).containsExactly(Meeting.Kind.USUAL);
        AnnualCard over = card(Scene.KEN, Pair.talk(Meeting.State.CLOSED, Meeting.Kind.ANNUAL));
        assertThat(Seen.text(over)).contains("キャリア（9回）");
        assertThat(Seen.buttonsOf(over)).isEmpty();
    }

    @Test
    @DisplayName("F56: before a year has passed, and in a talk that is over, it says nothing")
    void silent() {
        assertThat(Seen.text(card(Scene.AOI, Pair.talk(Meeting.State.CLOSED, Meeting.Kind.USUAL))))
                .isBlank();
        scene.answer("annualDue", call -> false);
        assertThat(Seen.text(card(Scene.AOI, Pair.talk(Meeting.State.PREPARED, Meeting.Kind.USUAL))))
                .isBlank();
    }
}
