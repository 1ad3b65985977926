// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.dialogue.api.LibraryRefusedException;
import org.shirube.dialogue.ui.internal.agenda.TestTemplates;
import org.shirube.dialogue.ui.internal.part.Backdrop;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.WayLink;

@ExtendWith(Backdrop.class)
class LibraryDeskScreenTest {

    private final TestDesk desk = new TestDesk();
    private final TestTemplates templates = new TestTemplates();

    @Test
    @DisplayName("F43, F86: a sheet is edited in both languages and saved")
    void saves() {
        LibraryDeskScreen screen = open("");
        TextArea japanese = _find(screen, TextArea.class).get(0);
        assertThat(japanese.getValue()).isEqualTo("日本語の文");
        _setValue(japanese, "新しい文");
        _click(button(screen, "保存して公開する"));
        assertThat(desk.served.japanese()).isEqualTo("新しい文");
        assertThat(desk.served.version()).isEqualTo(1);
    }

    @Test
    @DisplayName("F91: what is wrong stands below the text with its line, and nothing is saved")
    void problems() {
        LibraryDeskScreen screen = open("");
        _setValue(_find(screen, TextArea.class).get(1), "bad");
        _click(button(screen, "保存して公開する"));
        assertThat(text(screen)).contains("3行目：直してください。");
        assertThat(_find(screen, Notice.class)).hasSize(1);
        assertThat(desk.served.version()).isZero();
    }

    @Test
    @DisplayName("F91: who was overtaken keeps what they typed")
    void overtaken() {
        LibraryDeskScreen screen = open("");
        TextArea japanese = _find(screen, TextArea.class).get(0);
        _setValue(japanese, "わたしの文");
        desk.served = new LibraryDesk.Draft("themes", 4, "ほかの人の文", "theirs");
        _click(button(screen, "保存して公開する"));
        assertThat(japanese.getValue()).isEqualTo("わたしの文");
        assertThat(text(screen)).contains("ほかの人が先に保存しました");
        assertThat(desk.served.japanese()).isEqualTo("ほかの人の文");
    }

    @Test
    @DisplayName("F91: an old version is put into the fields, and saved only when somebody says so")
    void history() {
        desk.versions = List.of(new LibraryDesk.Version(1, "hr", Instant.EPOCH, false));
        LibraryDeskScreen screen = open("");
        _click(button(screen, "第1版を編集欄に入れる"));
        assertThat(_find(screen, TextArea.class).get(0).getValue()).isEqualTo("前の文");
        assertThat(desk.served.version()).isZero();
    }

    @Test
    @DisplayName("F86: the list leads to every sheet; a new one begins with something that can be saved")
    void sheets() {
        assertThat(_find(open(""), WayLink.class))
                .extracting(WayLink::getHref)
                .contains("talks/library-desk?sheet=themes");
        LibraryDeskScreen screen = open("sheet=questions/own");
        assertThat(_find(screen, TextArea.class).get(1).getValue()).contains("set: own", "- [own-1]");
        assertThat(_find(open("sheet=../secret"), EmptyState.class)).hasSize(1);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Button button(Component where, String text) {
        return _get(where, Button.class, spec -> spec.withText(text));
    }

    private LibraryDeskScreen open(String query) {
        LibraryDeskScreen screen =
                new LibraryDeskScreen(desk, templates, () -> Backdrop.HR, () -> ZoneId.of("Asia/Tokyo"));
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.fromString(query));
        return screen;
    }

    /** One sheet in memory; English that says "bad" is wrong. */
    private static final class TestDesk implements LibraryDesk {

        private Draft served = new Draft("themes", 0, "日本語の文", "English text");
        private List<Version> versions = List.of();

        @Override
        public List<Sheet> sheets(Actor hr) {
            return List.of(new Sheet("themes", Kind.THEMES, "話したいテーマ", "Themes", served.version(), false, true));
        }

        @Override
        public Draft read(Actor hr, String name) {
            return served;
        }

        @Override
        public Check check(Actor hr, Draft draft) {
            List<Problem> problems = draft.english().equals("bad")
                    ? List.of(new Problem("themes.en.md", false, 3, "直してください。", "Mend this."))
                    : List.of();
            return new Check(problems, new Preview("題", List.of(new Library.Passage.Sentences("文"))), null);
        }

        @Override
        public Draft save(Actor hr, Draft draft) throws LibraryRefusedException {
            if (draft.version() != served.version()) {
                throw new LibraryRefusedException(List.of());
            }
            served = new Draft(draft.name(), draft.version() + 1, draft.japanese(), draft.english());
            return served;
        }

        @Override
        public void restore(Actor hr, String name, int version) {
            served = new Draft(name, version + 1, "日本語の文", "English text");
        }

        @Override
        public List<Version> history(Actor hr, String name) {
            return versions;
        }

        @Override
        public Draft version(Actor hr, String name, int number) {
            return new Draft(name, served.version(), "前の文", "the text before");
        }
    }
}
