// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.Page;
import org.shirube.ui.testing.Seen;

class StageLooksTest {

    private static final UUID ACCOUNT = new UUID(7, 1);
    private static final UUID NOBODY = new UUID(7, 2);
    private static final UUID LEFT = new UUID(7, 3);

    @RegisterExtension
    final Scene scene = new Scene();

    @Test
    @DisplayName("F36: who looked has the name of the directory; an account of nobody who is there has its login")
    void names() {
        scene.answer(
                "about",
                arguments ->
                        new Page<>(List.of(look(ACCOUNT, "k.login"), look(NOBODY, "hr"), look(LEFT, "gone")), false));
        scene.answer("person", arguments -> {
            if (arguments.get(0).equals(ACCOUNT)) {
                return Optional.of(Scene.KEN.value());
            }
            return arguments.get(0).equals(LEFT) ? Optional.of(new UUID(8, 8)) : Optional.empty();
        });
        StageLooks looks = new StageLooks(scene.services(Scene.AOI));
        UI.getCurrent().add(looks);
        looks.getContent().setOpened(true);
        assertThat(Seen.text(looks)).contains("健", "hr", "gone").doesNotContain("k.login");
    }

    private static AuditEntry look(UUID account, String login) {
        Subject subject = new Subject("employee", Scene.AOI.value());
        return new AuditEntry(1, Scene.NOW, account, login, "career.stage.viewed", subject, "");
    }
}
