// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.HandedOver;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.testing.Seen;

@DisplayName("F99: what the member handed over, in the room")
class HandedOverPartTest {

    private static final Meeting TALK = Pair.talk(Meeting.State.PREPARED, Meeting.Kind.USUAL);

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<HandedOver> handed = new ArrayList<>();

    @BeforeEach
    void read() {
        scene.answer("read", call -> List.copyOf(handed));
    }

    private HandedOverPart part(EmployeeId who) {
        HandedOverPart part = new HandedOverPart(scene.services(who));
        UI.getCurrent().add(part);
        part.show(TALK);
        return part;
    }

    @Test
    @DisplayName("F99: the new manager reads what was chosen and no more; taken back, it goes from the page")
    void partner() {
        Todo open = new Todo(new TodoId(new UUID(3, 1)), Pair.ID, Scene.AOI, "設計書を書く", Pair.TODAY, Todo.State.OPEN, "");
        handed.add(new HandedOver(
                Scene.JUN, List.of(open), List.of(new HandedOver.ThemeDay(Pair.TODAY, "growth")), "設計の話を続けたい"));
        HandedOverPart part = part(Scene.KEN);
        assertThat(Seen.text(part))
                .contains("青井 さんからの引き継ぎ", "純 さんとの1on1から", "設計書を書く – 2026年11月25日", "2026年11月25日 成長")
                .contains("設計の話を続けたい", "読んだことは 青井 さんの記録に残ります");
        handed.clear();
        part.show(TALK);
        assertThat(part.isVisible()).isFalse();
        assertThat(Seen.text(part)).isBlank();
    }

    @Test
    @DisplayName("F99: where nothing was handed over there is no card; the member is not shown their own as news")
    void nothing() {
        assertThat(part(Scene.KEN).isVisible()).isFalse();
        scene.refuse("read");
        assertThat(part(Scene.AOI).isVisible()).isFalse();
    }
}
