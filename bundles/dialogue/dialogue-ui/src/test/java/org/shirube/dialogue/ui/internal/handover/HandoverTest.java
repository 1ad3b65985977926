// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.dialogue.ui.internal.part.Scene.AOI;
import static org.shirube.dialogue.ui.internal.part.Scene.JUN;
import static org.shirube.dialogue.ui.internal.part.Scene.KEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.Handover;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.testing.Seen;

@DisplayName("F99: what a new manager may read")
class HandoverTest {

    private static final Pairing WITH_KEN = pairing(1, KEN, LocalDate.of(2026, 10, 1));
    private static final Pairing WITH_JUN = pairing(2, JUN, null);

    @RegisterExtension
    final Scene scene = new Scene();

    private static Pairing pairing(int number, EmployeeId partner, @Nullable LocalDate until) {
        LocalDate since = until == null ? LocalDate.of(2026, 10, 1) : LocalDate.of(2024, 4, 1);
        return new Pairing(
                new PairingId(new UUID(3, number)), AOI, partner, PairingKind.MANAGER, Cadence.USUAL, since, until);
    }

    private static FormerPairing former(int talks, @Nullable Handover handover) {
        return new FormerPairing(WITH_KEN, talks, WITH_JUN, handover);
    }

    private static Handover handover(boolean todos, String letter) {
        return new Handover(WITH_KEN.id(), WITH_JUN.id(), todos, false, letter, todos ? Scene.NOW : null);
    }

    @Test
    @DisplayName("F99: the member is asked once, where there were talks; nothing is an answer")
    void asked() {
        List<List<Object>> decided = new ArrayList<>();
        scene.answer("decide", call -> {
            decided.add(call.subList(1, 6));
            return handover(false, "");
        });
        var services = scene.services(AOI);
        NewManagerCard card =
                NewManagerCard.of(services, List.of(former(3, null)), () -> {}).orElseThrow();
        assertThat(Seen.text(card)).contains("2026年10月1日から 純 さんが上司です", "健 さんとの1on1", "何も渡りません");
        Seen.press(card, "何も渡さない");
        assertThat(decided).containsExactly(List.of(WITH_KEN.id(), WITH_JUN.id(), false, false, ""));
        assertThat(NewManagerCard.of(services, List.of(former(0, null)), () -> {}))
                .isEmpty();
        assertThat(NewManagerCard.of(services, List.of(former(3, handover(false, ""))), () -> {}))
                .isEmpty();
        assertThat(NewManagerCard.of(services, List.of(new FormerPairing(WITH_KEN, 3, null, null)), () -> {}))
                .isEmpty();
    }

    @Test
    @DisplayName("F99: former talks say what the new manager may read, and when they did")
    void former() {
        var services = scene.services(AOI);
        assertThat(Seen.text(new FormerCard(services, List.of(former(3, null)), () -> {})))
                .contains("健", "3回", "純 さんに渡すもの：何も読めません");
        assertThat(Seen.text(new FormerCard(services, List.of(former(3, handover(true, "手紙"))), () -> {})))
                .contains("まだ終わっていないもの", "わたしからのひとこと", "11月25日（水）10:00に読まれました")
                .doesNotContain("手紙");
    }
}
