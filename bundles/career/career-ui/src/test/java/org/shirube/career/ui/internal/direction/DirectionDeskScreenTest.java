// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.career.api.plan.InMemoryDirections;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class DirectionDeskScreenTest {

    private static final Actor HR = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));
    private static final LocalDate DAY = LocalDate.of(1999, 1, 1);

    private final InMemoryDirections desk = new InMemoryDirections(Guest.clock());

    private DirectionDeskScreen open() {
        UI.getCurrent().removeAll();
        DirectionDeskScreen screen = new DirectionDeskScreen(desk, () -> HR, () -> ZoneId.of("Asia/Tokyo"));
        UI.getCurrent().add(screen);
        screen.refresh();
        return screen;
    }

    @Test
    @DisplayName("F76: HR publishes in both languages, and nothing that lacks one")
    void publish() {
        DirectionDeskScreen screen = open();
        assertThat(Seen.text(screen)).contains("まだ何も公開されていません", "例：");
        Seen.press(screen, "新しく書く");
        Form.type("見出し（日本語）", "現場が決める");
        Form.type("文（日本語）", "本文");
        Form.press("公開する");
        assertThat(desk.all(HR)).isEmpty();
        Form.type("見出し（英語）", "Decide");
        Form.type("文（英語）", "Text");
        Form.choose("いつまで", DAY);
        Form.press("公開する");
        assertThat(desk.all(HR)).isEmpty();
        Form.choose("いつまで", (LocalDate) null);
        Form.press("公開する");
        assertThat(Seen.text(screen)).contains("現場が決める", "Decide", "公開中", "まだ示せません", "これまでの版（1）");
    }

    @Test
    @DisplayName("F76: who was overtaken by a colleague is told, and keeps what they typed")
    void overtaken() {
        Direction first = desk.publish(HR, text("はじめ"));
        DirectionDeskScreen screen = open();
        Seen.press(screen, "書きかえる");
        desk.change(HR, first.id(), 1, text("同僚の言葉"));
        Form.type("見出し（日本語）", "わたしの言葉");
        Form.press("公開する");
        assertThat(Form.text()).contains("先に書きかえられていました", "わたしの言葉");
        assertThat(desk.all(HR).get(0).text().headingJapanese()).isEqualTo("同僚の言葉");
    }

    private static DirectionText text(String heading) {
        return new DirectionText(heading, "Heading", "本文", "Text", DAY, null);
    }

    @Test
    @DisplayName("F76: a number of people is told from five on, and never who")
    void people() {
        Direction direction = desk.publish(HR, text("現場が決める"));
        for (int i = 0; i < 5; i++) {
            assertThat(Seen.text(open())).contains("まだ示せません");
            desk.relate(
                    actor(new EmployeeId(UUID.randomUUID())),
                    direction.id(),
                    Alignment.Kind.PLAN,
                    UUID.randomUUID(),
                    "秘密の理由");
        }
        assertThat(Seen.text(open())).contains("つないだ人：5 人").doesNotContain("秘密の理由");
    }
}
