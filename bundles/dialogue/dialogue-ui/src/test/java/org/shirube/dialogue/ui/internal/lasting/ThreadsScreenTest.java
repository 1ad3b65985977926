// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NoteLine;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.ui.internal.part.Pair;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.testing.Seen;

class ThreadsScreenTest {

    private static final SharedThemeId FOR_TWO = new SharedThemeId(new UUID(4, 1));

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<ThreadHead> heads = new ArrayList<>(List.of(
            new ThreadHead(new ThreadKey("growth", null), "", 2, Scene.NOW),
            new ThreadHead(new ThreadKey(SharedTheme.KEY, FOR_TWO), "任せて待つ", 1, Scene.NOW)));
    private final List<@Nullable Object> asked = new ArrayList<>();

    @BeforeEach
    void threads() {
        scene.answer("pairing", call -> Pair.state(null));
        scene.answer("heads", call -> heads);
        scene.answer("episodes", call -> {
            asked.add(call.get(2));
            return new Page<>(List.of(episode()), ((PageRequest) call.get(3)).offset() == 0);
        });
    }

    private static Episode episode() {
        Todo done =
                new Todo(new TodoId(new UUID(3, 1)), Pair.ID, Scene.AOI, "設計書を書く", null, Todo.State.DROPPED, "組織が変わった");
        return new Episode(
                Pair.TALK,
                Scene.NOW.minus(Duration.ofDays(28)),
                5,
                Pair.talk(Meeting.State.CLOSED, Meeting.Kind.USUAL).themes(),
                List.of(new NoteLine(Slot.CHALLENGE, "一章だけ書く")),
                List.of(done));
    }

    private ThreadsScreen screen(EmployeeId who, String query) {
        ThreadsScreen screen = new ThreadsScreen(scene.services(who));
        screen.beforeEnter(Seen.to("talks/threads/" + Pair.ID + query, "id", Pair.ID.toString()));
        return screen;
    }

    @Test
    @DisplayName("F55: what was said, what was decided and what became of it, talk by talk; more on request")
    void all() {
        ThreadsScreen screen = screen(Scene.AOI, "");
        assertThat(Seen.text(screen))
                .contains("健 さんと話してきた流れ", "成長（2回）", "任せて待つ（1回）", "次の挑戦", "一章だけ書く")
                .contains("設計書を書く", "取り下げた", "組織が変わった", "すっきり度：とてもすっきり", "成長 – 設計を任されたい");
        Seen.press(screen, "さらに前を見る");
        assertThat(Seen.text(screen).split("一章だけ書く", -1)).hasSize(3);
        assertThat(asked).containsExactly(null, null);
    }

    @Test
    @DisplayName("F54, F55: one thread by its address; a theme for two shows how both looked back")
    void one() {
        screen(Scene.KEN, "?theme=growth");
        assertThat(asked).containsExactly(new ThreadKey("growth", null));
        SharedTheme theme = Pair.forTwo(SharedTheme.State.RUNNING);
        scene.answer(
                "SharedThemes.of",
                call -> new Page<>(
                        List.of(new SharedTheme(
                                theme.id(),
                                theme.pairing(),
                                theme.words(),
                                theme.by(),
                                theme.state(),
                                theme.since(),
                                theme.until(),
                                null,
                                false,
                                1,
                                List.of(new LookBack(1, Scene.AOI, Pair.TODAY, "待てた", true)))),
                        false));
        assertThat(Seen.text(screen(Scene.KEN, "?theme=" + SharedTheme.KEY + "&shared=" + FOR_TWO)))
                .contains("青井 さん、2026年11月25日：続ける", "待てた");
    }

    @Test
    @DisplayName("F55: an address with a theme that is none shows all of them")
    void odd() {
        screen(Scene.AOI, "?theme=growth&shared=nonsense");
        assertThat(asked).containsExactly((Object) null);
    }

    @Test
    @DisplayName("F55: before the first talk it says what will be here")
    void empty() {
        heads.clear();
        assertThat(Seen.text(screen(Scene.AOI, ""))).contains("まだ流れはありません", "例：");
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("F34: for anybody else there is nothing, and an address that is none says the same")
    void nobodyElse() {
        scene.refuse("pairing");
        String refused = Seen.text(screen(Scene.JUN, ""));
        assertThat(refused).contains("この1on1は開けません").doesNotContain("青井", "任せて待つ");
        ThreadsScreen odd = new ThreadsScreen(scene.services(Scene.JUN));
        odd.beforeEnter(Seen.to("talks/threads/x", "id", "%00"));
        assertThat(Seen.text(odd)).isEqualTo(refused);
    }
}
