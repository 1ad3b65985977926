// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.ui.testing.Seen;

class TalkScreenTest {

    @RegisterExtension
    final Scene scene = new Scene();

    @Test
    @DisplayName(
            "F34: for anybody else there is no room, nothing is followed, and an address that is none says the same")
    void nobodyElse() {
        scene.refuse("MeetingRoom.enter");
        TalkScreen screen = new TalkScreen(scene.services(Scene.JUN), UI::access);
        screen.beforeEnter(Seen.to("talks/talk/" + Pair.TALK, "id", Pair.TALK.toString()));
        UI.getCurrent().add(screen);
        String refused = Seen.text(screen);
        assertThat(refused).contains("この1on1は開けません").doesNotContain("青井");
        screen.beforeEnter(Seen.to("talks/talk/x", "id", "no-talk"));
        assertThat(Seen.text(screen)).isEqualTo(refused);
    }
}
