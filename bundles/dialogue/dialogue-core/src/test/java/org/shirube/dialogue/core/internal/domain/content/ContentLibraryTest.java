// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.Slot;

class ContentLibraryTest {

    @Test
    @DisplayName("F42: without a stage everything is on the shelf, in the order of the talk")
    void openLibrary() throws ContentException {
        ContentLibrary library = some();
        assertThat(library.sets(null, null))
                .extracting(QuestionSet::key)
                .containsExactly("early", "late", "all", "closing", "opener");
        assertThat(library.questions(null, null)).extracting(Question::id).contains("q-early", "q-late", "q-opener");
    }

    @Test
    @DisplayName("F40, F42: a stage leaves what may suit, the closest first")
    void stage() throws ContentException {
        assertThat(some().sets(4, null))
                .extracting(QuestionSet::key)
                .containsExactly("late", "all", "closing", "opener");
        assertThat(some().questions(1, Slot.CHECK_IN))
                .extracting(Question::id)
                .containsExactly("q-early", "q-all", "q-opener");
    }

    @Test
    @DisplayName("F42: a slot leaves its own sets and those that fit anywhere")
    void slot() throws ContentException {
        assertThat(some().sets(null, Slot.NEXT)).extracting(QuestionSet::key).containsExactly("closing", "opener");
        assertThat(some().sets(3, Slot.FEEDBACK)).extracting(QuestionSet::key).containsExactly("opener");
    }

    @Test
    @DisplayName("F42: a stage that does not exist is refused")
    void noSuchStage() throws ContentException {
        ContentLibrary library = some();
        assertThatThrownBy(() -> library.questions(6, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> library.page(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F43, F44: themes, responses and questions are found by their keys")
    void byKey() throws ContentException {
        ContentLibrary library = some();
        assertThat(library.theme("career")).contains(new CatalogueEntry("career", "キャリア", "これからのこと。"));
        assertThat(library.response("listen")).contains(new CatalogueEntry("listen", "聞いてほしい", "助言はいりません。"));
        assertThat(library.question("q-late")).contains(new Question("q-late", "late では何をしますか。"));
        assertThat(library.theme("nothing")).isEmpty();
        assertThat(library.question("nothing")).isEmpty();
    }

    @Test
    @DisplayName("F91: a page is read into headings, paragraphs and lists, and found by stage and slot")
    void page() throws ContentException {
        ContentLibrary library = Shelf.read(
                ContentFile.of(
                        "guidebook/b.ja.md",
                        """
                        ---
                        page: b
                        order: 2
                        title: 二枚め
                        stage: 3
                        ---
                        はじめの文。
                        続きの文。

                        ## 小見出し
                        - 一つめ
                        - 二つめ
                        """),
                ContentFile.of("guidebook/a.ja.md", "---\npage: a\norder: 1\ntitle: 一枚め\nslot: next\n---\n本文。"));
        assertThat(library.pages()).extracting(GuidePage::key).containsExactly("a", "b");
        assertThat(library.page(Slot.NEXT)).isEqualTo(library.page("a"));
        assertThat(library.page(Slot.FEEDBACK)).isEmpty();
        assertThat(library.page(4)).isEmpty();
        assertThat(library.page(3).orElseThrow().blocks())
                .containsExactly(
                        new Block.Paragraph("はじめの文。続きの文。"),
                        new Block.Heading("小見出し"),
                        new Block.Bullets(List.of("一つめ", "二つめ")));
        assertThat(library.page(3).orElseThrow().markdown()).isEqualTo("はじめの文。続きの文。\n\n## 小見出し\n\n- 一つめ\n- 二つめ\n");
    }

    @Test
    @DisplayName("F91: what a Windows editor saves, with a byte order mark and its line ends, is read")
    void windows() throws ContentException {
        String text = "\uFEFF" + Shelf.text(set("w", "1", "next")).replace("\n", "\r\n");
        ContentLibrary library =
                Shelf.read(new ContentFile("questions/w.ja.md", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(library.set("w").orElseThrow().questions()).containsExactly(new Question("q-w", "w では何をしますか。"));
    }

    @Test
    @DisplayName("F128: files of the other language are left aside")
    void otherLanguage() throws ContentException {
        assertThat(Shelf.read(ContentFile.of("questions/x.en.md", "broken")).sets(null, null))
                .isEmpty();
    }

    private static ContentLibrary some() throws ContentException {
        return Shelf.read(
                set("opener", "1-5", "any"),
                set("all", "1-5", "check-in"),
                set("late", "4-5", "check-in"),
                set("early", "1-2", "check-in"),
                set("closing", "1-5", "next"));
    }

    private static ContentFile set(String key, String stages, String slot) {
        return ContentFile.of(
                "questions/" + key + ".ja.md",
                """
                ---
                set: %1$s
                stages: %2$s
                slot: %3$s
                title: 見出し
                ---
                使いどころ。

                - [q-%1$s] %1$s では何をしますか。
                """
                        .formatted(key, stages, slot));
    }
}
