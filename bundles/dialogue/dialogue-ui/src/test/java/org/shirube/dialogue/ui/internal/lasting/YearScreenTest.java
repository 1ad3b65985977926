// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.testing.Seen;

class YearScreenTest {

    private static final StageEntry CHOSEN = new StageEntry(
            Stage.of(3),
            Pair.TODAY.minusMonths(2).atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant());

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<List<Object>> asked = new ArrayList<>();

    @BeforeEach
    void year() {
        scene.answer("pairing", call -> Pair.state(null));
        scene.answer("upTo", call -> {
            asked.add(call);
            return full();
        });
        scene.answer("history", call -> List.of(CHOSEN));
        scene.answer("Stages.of", call -> Optional.empty());
    }

    private static Year full() {
        return new Year(
                Pair.ID,
                Pair.TODAY.minusYears(1),
                Pair.TODAY.plusDays(1),
                4,
                List.of(new ThreadHead(new ThreadKey("growth", null), "", 4, Instant.EPOCH)),
                List.of(),
                List.of(new ClarityPoint(Scene.NOW, 4)),
                List.of(),
                List.of());
    }

    private YearScreen screen(EmployeeId who, String query) {
        YearScreen screen = new YearScreen(scene.services(who));
        screen.beforeEnter(Seen.to("talks/year/" + Pair.ID + query, "id", Pair.ID.toString()));
        return screen;
    }

    @Test
    @DisplayName("F56, F96: the year on a sheet, with who may keep it, to print or to take away")
    void sheet() {
        YearScreen screen = screen(Scene.AOI, "");
        assertThat(Seen.text(screen))
                .contains("この一年", "青井 / 健", "4回の1on1", "成長（4回）", "2026年11月25日：すっきり（4／5）")
                .contains("紙とファイルは、あなたが守ってください", "Markdownで保存する", "選んだ段階", "言葉にしはじめている");
        assertThat(Seen.buttonsOf(screen)).containsExactly("印刷・PDFにする");
        assertThat(asked.get(0).subList(1, 3)).containsExactly(Pair.ID, Pair.TODAY.plusDays(1));
    }

    @Test
    @DisplayName("F37: the partner's sheet tells no stage that is not shared")
    void partner() {
        assertThat(Seen.text(screen(Scene.KEN, ""))).contains("成長（4回）").doesNotContain("選んだ段階", "言葉にしはじめている");
    }

    @Test
    @DisplayName("F56: from an annual talk it is the year before that talk")
    void annual() {
        scene.answer("before", call -> {
            asked.add(call);
            return full();
        });
        screen(Scene.AOI, "?talk=" + Pair.TALK);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).get(1)).isEqualTo(Pair.TALK);
    }

    @Test
    @DisplayName("F56: a year without talks says so, and no sheet is empty")
    void empty() {
        scene.answer("history", call -> List.of());
        scene.answer(
                "upTo",
                call -> new Year(
                        Pair.ID,
                        Pair.TODAY.minusYears(1),
                        Pair.TODAY,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(Seen.text(screen(Scene.AOI, ""))).contains("この一年に終えた1on1は、まだありません");
    }

    @Test
    @DisplayName("F34: for anybody else there is no year, by the address of the two or of their talk, or of nothing")
    void nobodyElse() {
        scene.refuse("upTo");
        scene.refuse("before");
        String refused = Seen.text(screen(Scene.JUN, ""));
        assertThat(refused).contains("この1on1は開けません").doesNotContain("青井", "成長", "印刷");
        assertThat(Seen.text(screen(Scene.JUN, "?talk=" + Pair.TALK))).isEqualTo(refused);
        YearScreen odd = new YearScreen(scene.services(Scene.JUN));
        odd.beforeEnter(Seen.to("talks/year/x", "id", "1-2-3"));
        assertThat(Seen.text(odd)).isEqualTo(refused);
    }
}
