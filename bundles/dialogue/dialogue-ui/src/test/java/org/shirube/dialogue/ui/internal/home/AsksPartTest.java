// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.dialogue.ui.internal.part.Scene.AOI;
import static org.shirube.dialogue.ui.internal.part.Scene.JUN;
import static org.shirube.dialogue.ui.internal.part.Scene.KEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.dialogue.api.SitInInvitation;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.ui.testing.Seen;

@DisplayName("F95: what others ask of me")
class AsksPartTest {

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void nothing() {
        scene.answer("asked", call -> List.of());
        scene.answer("invitations", call -> List.of());
    }

    private SitIn said(String word) {
        done.add(word);
        return invitation(SitIn.State.INVITED, false).sitIn();
    }

    private static SitInInvitation invitation(SitIn.State state, boolean open) {
        SitIn sitIn = new SitIn(new SitInId(new UUID(1, 1)), new MeetingId(new UUID(2, 2)), JUN, KEN, state, Scene.NOW);
        Appointment at = new Appointment(Scene.NOW, 45, Place.IN_PERSON, "");
        return new SitInInvitation(sitIn, AOI, KEN, at, Scene.NOW.minus(Duration.ofMinutes(15)), open);
    }

    @Test
    @DisplayName("F95: the member lets a guest sit in, or rather not, and is not asked why")
    void member() {
        scene.answer("asked", call -> List.of(invitation(SitIn.State.PROPOSED, false)));
        scene.answer("consent", call -> said("yes"));
        scene.answer("refuse", call -> said("no"));
        AsksPart part = new AsksPart(scene.services(AOI), () -> done.add("refreshed"));
        assertThat(Seen.text(part)).contains("健 さんから", "純 さんに同席", "理由を言わずに");
        Seen.press(part, "同席してもらう");
        Seen.press(part, "今回は遠慮する");
        assertThat(done).containsExactly("yes", "refreshed", "no", "refreshed");
    }

    @Test
    @DisplayName("F95: a guest accepts, and finds the way in only while the door is open")
    void guest() {
        scene.answer("invitations", call -> List.of(invitation(SitIn.State.INVITED, false)));
        scene.answer("accept", call -> said("comes"));
        AsksPart asked = new AsksPart(scene.services(JUN), () -> {});
        Seen.press(asked, "同席する");
        assertThat(done).containsExactly("comes");
        scene.answer("invitations", call -> List.of(invitation(SitIn.State.ACCEPTED, false)));
        assertThat(Seen.text(new AsksPart(scene.services(JUN), () -> {})))
                .contains("から入れます")
                .doesNotContain("入る");
        scene.answer("invitations", call -> List.of(invitation(SitIn.State.ACCEPTED, true)));
        assertThat(Seen.text(new AsksPart(scene.services(JUN), () -> {}))).contains("入る");
    }

    @Test
    @DisplayName("F95: who was given scheduling finds the way there, and nobody else")
    void scheduling() {
        assertThat(Seen.text(new AsksPart(scene.services(JUN), () -> {}))).doesNotContain("日程調整");
        scene.grants.give(Scene.actor(KEN), Scheduling.GRANT, JUN.value(), null);
        assertThat(Seen.text(new AsksPart(scene.services(JUN), () -> {}))).contains("日程調整を開く");
    }
}
