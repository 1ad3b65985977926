// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.dialogue.ui.internal.part.Scene.AOI;
import static org.shirube.dialogue.ui.internal.part.Scene.JUN;
import static org.shirube.dialogue.ui.internal.part.Scene.KEN;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.GuestRoom;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.ui.testing.Seen;

@DisplayName("F95: the page of a guest")
class GuestScreenTest {

    private static final MeetingId TALK = new MeetingId(new UUID(2, 2));

    @RegisterExtension
    final Scene scene = new Scene();

    private static GuestRoom room() {
        return new GuestRoom(
                new SitIn(new SitInId(new UUID(1, 1)), TALK, JUN, AOI, SitIn.State.ACCEPTED, Scene.NOW),
                AOI,
                KEN,
                new Appointment(Scene.NOW, 45, Place.IN_PERSON, ""),
                Agenda.usual(45),
                List.of(new Theme("growth", "設計を任されたい", null, AOI)),
                Map.of(),
                Scene.NOW.plus(Duration.ofHours(2)));
    }

    @Test
    @DisplayName("F95: it shows themes and notes, says who reads, and empties itself once the door is closed")
    void closes() {
        scene.answer("enter", call -> room());
        scene.answer("watch", call -> (AutoCloseable) () -> {});
        GuestScreen screen = new GuestScreen(scene.services(JUN), UI::access);
        screen.show(TALK);
        UI.getCurrent().add(screen);
        assertThat(Seen.text(screen)).contains("青井 さんと 健 さんが読みます", "設計を任されたい", "二人とあなたのメモ");
        assertThat(Seen.buttonsOf(screen)).isEmpty();
        scene.answer("enter", call -> {
            throw new AccessDeniedException("a dialogue of others");
        });
        GuestView view = screen.getChildren()
                .flatMap(body -> body.getChildren())
                .filter(GuestView.class::isInstance)
                .map(GuestView.class::cast)
                .findFirst()
                .orElseThrow();
        view.look();
        assertThat(Seen.text(screen)).contains("この部屋には入れません").doesNotContain("設計を任されたい", "メモ（");
    }

    @Test
    @DisplayName("F34: for anybody else there is no room")
    void nobodyElse() {
        scene.answer("enter", call -> {
            throw new AccessDeniedException("a dialogue of others");
        });
        GuestScreen screen = new GuestScreen(scene.services(KEN), UI::access);
        screen.show(TALK);
        assertThat(Seen.text(screen)).contains("この部屋には入れません");
        screen.show(null);
        assertThat(Seen.text(screen)).contains("この部屋には入れません");
    }
}
