// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.dialogue.ui.internal.part.Scene.AOI;
import static org.shirube.dialogue.ui.internal.part.Scene.JUN;
import static org.shirube.dialogue.ui.internal.part.Scene.KEN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Errand;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.PlannedTalk;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.ui.testing.Seen;

@DisplayName("F95: scheduling for others")
class SchedulingScreenTest {

    private static final PairingId PAIRING = new PairingId(new UUID(3, 3));

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<Object> calledOff = new ArrayList<>();

    @Test
    @DisplayName("F95: without a grant there is nothing; with one, dates, who is due, and what to do")
    void errands() {
        scene.answer("errands", call -> List.of());
        SchedulingScreen screen = new SchedulingScreen(scene.services(JUN));
        screen.refresh();
        assertThat(Seen.text(screen)).contains("頼まれている日程調整はありません");
        PlannedTalk talk = new PlannedTalk(
                new MeetingId(new UUID(2, 2)), PAIRING, new Appointment(Scene.NOW, 45, Place.IN_PERSON, "会議室3"), true);
        Errand errand = new Errand(PAIRING, KEN, AOI, KEN, PairingKind.MANAGER, Cadence.USUAL, true, List.of(talk));
        scene.answer("errands", call -> List.of(errand));
        scene.answer("callOff", call -> calledOff.add(call.get(1)));
        screen.refresh();
        assertThat(Seen.text(screen))
                .contains("健 さんの1on1", "青井", "そろそろ", "11月25日（水）10:00", "会議室3", "評価面談が入りました", "テーマもメモも見えません");
        Seen.press(screen, "中止する");
        assertThat(calledOff).containsExactly(talk.id());
    }

    @Test
    @DisplayName("F95: the giver sees whom they let schedule, and takes it back")
    void schedulers() {
        scene.grants.give(Scene.actor(KEN), Scheduling.GRANT, JUN.value(), null);
        SchedulersCard card = new SchedulersCard(scene.services(KEN));
        assertThat(Seen.text(card)).contains("純", "取り消すまで", "見えません");
        Seen.press(card, "取り消す");
        assertThat(scene.grants.given(Scene.actor(KEN))).isEmpty();
        assertThat(Seen.buttonsOf(card)).doesNotContain("取り消す");
    }
}
