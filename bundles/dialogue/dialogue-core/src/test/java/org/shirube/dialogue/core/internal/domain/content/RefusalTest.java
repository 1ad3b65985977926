// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of a set has its head in lines 1 to 6, the use in 7, an empty line, and questions in 9 and 10. */
class RefusalTest {

    private static final String SET =
            """
            ---
            set: s
            stages: 1-2
            slot: next
            title: 見出し
            ---
            使いどころ。

            - [one] 何から始めますか。
            - [two] だれと進めますか。
            """;

    private static final String PAGE =
            """
            ---
            page: p
            order: 1
            title: 見出し
            stage: 1
            ---
            ## 小見出し

            - 項目
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            `---\nset: s`           | x                        | 1  | The first line must be ---
            set: s                  | set: other               | 2  | set must be "s" as in the name
            stages: 1-2             | stages: 2-1              | 3  | Write stages as 3 or 1-2
            stages: 1-2             | stages: 6                | 3  | Write stages as 3 or 1-2
            slot: next              | slot: nxt                | 4  | slot is one of
            slot: next              | `slot: `                 | 4  | slot has no value
            slot: next              | slot：next                | 4  | Only lines of the form "key: value"
            slot: next              | set: s                   | 4  | set is there twice
            slot: next              | colour: red              | 4  | the keys are set, stages, slot, title
            `slot: next\n`          | ``                       | 5  | slot: is missing above
            `title: 見出し\n---`      | title: 見出し              | 6  | Only lines of the form "key: value"
            使いどころ。               | ``                       | 9  | one sentence on when to use them
            - [one]                 | - [One]                  | 9  | lower-case letters
            - [one]                 | - [one-]                 | 9  | lower-case letters
            - [one]                 | - one                    | 9  | Only lines of the form "- [id] text"
            - [one]                 | * [one]                  | 9  | Only lines of the form "- [id] text"
            `[one] 何から始めますか。`   | [one]                    | 9  | a space and a text
            [one] 何から             | [one]何から                | 9  | a space and a text
            [two]                   | [one]                    | 10 | "one" is already at questions/s.ja.md:9
            だれと                   | <b>だれと</b>              | 10 | "<" cannot be used
            だれと                   | **だれと**                 | 10 | "*" cannot be used
            """)
    @DisplayName("F86, F91: a damaged set is refused with the line and one sentence")
    void set(String what, String by, int line, String sentence) {
        Problem problem = problem("questions/s.ja.md", change(SET, what, by));
        assertThat(problem.file()).isEqualTo("questions/s.ja.md");
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.sentence(Language.ENGLISH)).contains(sentence);
        assertThat(problem.sentence(Language.JAPANESE)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            order: 1      | order: first                | 3 | order is a number
            stage: 1      | stage: 1-2                  | 5 | stage is a number from 1 to 5
            stage: 1      | slot: any                   | 5 | slot is one of
            - 項目        | 1. 項目                      | 9 | Only "## heading"
            - 項目        | ・項目                       | 9 | Only "## heading"
            - 項目        | `  - 項目`                   | 9 | Only "## heading"
            - 項目        | `- 項目\n文`                 | 10 | an empty line between a list and a sentence
            - 項目        | [別のページ](http://x)        | 9 | "](" cannot be used
            - 項目        | ``                          | 7 | no text below this heading
            - 項目        | `- 項目\n\n## 次`             | 11 | no text below this heading
            ## 小見出し    | ### 小見出し                  | 7 | Only "## heading"
            """)
    @DisplayName("F91: a damaged page is refused with the line and one sentence")
    void page(String what, String by, int line, String sentence) {
        Problem problem = problem("guidebook/p.ja.md", change(PAGE, what, by));
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.sentence(Language.ENGLISH)).contains(sentence);
    }

    @Test
    @DisplayName("F86: too long is said with both lengths, and what is just short enough is read")
    void tooLong() throws ContentException {
        String longest = "問".repeat(90);
        assertThat(Shelf.read(ContentFile.of("questions/s.ja.md", change(SET, "何から始めますか。", longest)))
                        .question("one"))
                .contains(new Question("one", longest));
        assertThat(problem("questions/s.ja.md", change(SET, "何から始めますか。", longest + "い"))
                        .sentence(Language.JAPANESE))
                .isEqualTo("問いは 90 字までです（いまは 91 字）。");
        assertThat(problem("questions/s.ja.md", SET + "- [" + "a-".repeat(40_000) + "] 何ですか。")
                        .line())
                .isEqualTo(11);
        assertThat(problem("guidebook/p.ja.md", PAGE + "- 項目\n".repeat(400)).line())
                .isGreaterThan(300);
    }

    @Test
    @DisplayName("F91: a file over 100 KB is refused before it is looked at, and so are too many files")
    void tooMuch() {
        assertThat(problem("questions/s.ja.md", "x".repeat(100 * 1024 + 1)).sentence(Language.ENGLISH))
                .isEqualTo("A file may have up to 100 KB.");
        List<ContentFile> many = Collections.nCopies(501, Shelf.THEMES);
        assertThat(refusal(many).sentence(Language.ENGLISH)).isEqualTo("There may be up to 500 files.");
    }

    @Test
    @DisplayName("F91: the name of a file tells what it is; any other is refused")
    void names() {
        for (String path : List.of("../themes.ja.md", "questions/S.ja.md", "questions/s.fr.md", "s".repeat(10_000))) {
            assertThat(problem(path, SET).sentence(Language.ENGLISH)).startsWith("Name the file");
        }
    }

    @Test
    @DisplayName("F91: a stage, a slot and a file exist once; the catalogues must be there")
    void once() {
        ContentFile page = ContentFile.of("guidebook/p.ja.md", PAGE);
        ContentFile twin = ContentFile.of("guidebook/q.ja.md", change(PAGE, "page: p", "page: q"));
        assertThat(refusal(List.of(page, twin)))
                .isEqualTo(new Problem(
                        "guidebook/q.ja.md",
                        5,
                        "「stage 1」はすでに guidebook/p.ja.md:5 にあります。",
                        "\"stage 1\" is already at guidebook/p.ja.md:5."));
        assertThat(refusal(List.of(page, page)).english()).contains("\"guidebook/p.ja.md\" is already at");
        assertThat(refusal(List.of(page)).english()).isEqualTo("This file is missing.");
    }

    @Test
    @DisplayName("F42: a catalogue without its dash, or with a key twice, is refused")
    void catalogue() {
        String themes = Shelf.text(Shelf.THEMES);
        assertThat(refusal(List.of(ContentFile.of("themes.ja.md", change(themes, " — ", " - ")))))
                .satisfies(p -> assertThat(p.line()).isEqualTo(5))
                .satisfies(p -> assertThat(p.english()).contains("with a dash between two spaces"));
        assertThat(refusal(List.of(ContentFile.of("themes.ja.md", themes + "- [career] 別 — 説明"))))
                .satisfies(p -> assertThat(p.line()).isEqualTo(6));
        assertThat(refusal(List.of(ContentFile.of("themes.ja.md", change(themes, "[career]", "[career2]"))))
                        .english())
                .contains("lower-case letters and hyphens only here");
    }

    @Test
    @DisplayName("F44: the words of a wished-for response may be edited, its key may not")
    void responses() throws ContentException {
        assertThat(Shelf.read().responses().get(0).key()).isEqualTo("listen");
        String responses = Shelf.text(Shelf.RESPONSES);
        for (String by : List.of("[hear]", "[think-together]")) {
            Problem problem = refusal(List.of(ContentFile.of("responses.ja.md", change(responses, "[listen]", by))));
            assertThat(problem.line()).isGreaterThan(6);
        }
        assertThat(refusal(List.of(ContentFile.of("responses.ja.md", change(responses, "[listen]", "[hear]"))))
                        .english())
                .isEqualTo("The entries are listen, think-together, advise, decide-together, introduce, each once.");
    }

    private static Problem problem(String path, String text) {
        return refusal(List.of(ContentFile.of(path, text), Shelf.THEMES, Shelf.RESPONSES));
    }

    private static Problem refusal(List<ContentFile> files) {
        ContentException refused =
                catchThrowableOfType(ContentException.class, () -> ContentLibrary.read(Language.JAPANESE, files));
        assertThat(refused).isNotNull().hasMessageContaining(refused.problem().japanese());
        return refused.problem();
    }

    private static String change(String text, String what, String by) {
        String plain = what.replace("\\n", "\n");
        assertThat(text).contains(plain);
        int at = text.indexOf(plain);
        return text.substring(0, at) + by.replace("\\n", "\n") + text.substring(at + plain.length());
    }
}
