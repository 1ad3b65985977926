// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.dialogue.api.Slot;

class ShippedContentTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern NOT_ENGLISH = Pattern.compile("[^\\x00-\\x7F—]");
    private static final Pattern OPEN_JAPANESE = Pattern.compile("何|どこ|だれ|いつ|どれ|どの|どん|どう|どちら|なぜ|教えて|話してみて");
    private static final Pattern CLOSED_ENGLISH = Pattern.compile("^(Do|Did|Does|Are|Is|Was|Were|Have|Has|Can|May) .*");
    private static final Pattern VERDICT =
            Pattern.compile("診断|病気|うつ|昇進|昇給|降格|あなたは.*タイプ|diagnos|depress|promot|personality", Pattern.CASE_INSENSITIVE);

    private final ContentLibrary japanese = ShippedContent.library(Language.JAPANESE);
    private final ContentLibrary english = ShippedContent.library(Language.ENGLISH);

    @Test
    @DisplayName("F128: what the index names is what is there, in Japanese and in English")
    void index() {
        assertThat(Stream.concat(
                                ShippedContent.files(Language.JAPANESE).stream(),
                                ShippedContent.files(Language.ENGLISH).stream())
                        .map(ContentFile::path))
                .containsExactlyInAnyOrderElementsOf(Shelf.paths());
    }

    @Test
    @DisplayName("F128: both languages hold the same sets, questions, pages, themes and responses")
    void twins() {
        assertThat(shape(english)).isEqualTo(shape(japanese)).hasSizeGreaterThan(200);
    }

    private static List<String> shape(ContentLibrary library) {
        Stream<String> sets = library.sets(null, null).stream()
                .map(set -> set.key()
                        + set.stages()
                        + set.slot()
                        + set.questions().stream().map(Question::id).toList());
        Stream<String> ids = library.questions(null, null).stream().map(Question::id);
        Stream<String> pages = library.pages().stream()
                .map(page -> page.key() + page.order() + page.stage() + page.slot() + forms(page));
        Stream<String> entries = Stream.concat(library.themes().stream(), library.responses().stream())
                .map(CatalogueEntry::key);
        return Stream.of(sets, ids, pages, entries).flatMap(s -> s).toList();
    }

    private static List<String> forms(GuidePage page) {
        return page.blocks().stream()
                .map(block -> block instanceof Block.Bullets bullets
                        ? "list of " + bullets.items().size()
                        : block.getClass().getSimpleName())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F86: at least 120 questions, at least 8 of its own for each stage and each slot, none twice")
    void questions(Language language) {
        ContentLibrary library = of(language);
        List<Question> all = library.questions(null, null);
        assertThat(all).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all).extracting(Question::text).doesNotHaveDuplicates();
        for (Slot slot : Slot.values()) {
            for (int stage = Stages.LOWEST; stage <= Stages.HIGHEST; stage++) {
                assertThat(ownQuestions(library, stage, slot))
                        .as("stage %s, %s", stage, slot)
                        .isGreaterThanOrEqualTo(8);
            }
        }
    }

    private static long ownQuestions(ContentLibrary library, int stage, Slot slot) {
        return library.sets(stage, slot).stream()
                .filter(set -> set.slot() != null)
                .mapToLong(set -> set.questions().size())
                .sum();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "F86: the kinds of good questions are there: energy, sign, share of strength, obstacles, chances inside")
    void kinds(Language language) {
        for (String kind : List.of("energy", "half-year-sign", "strength-share", "obstacles", "internal-chances")) {
            assertThat(of(language).set(kind)).get().satisfies(set -> {
                assertThat(set.stages()).isEqualTo(new Stages(1, 5));
                assertThat(set.questions()).hasSizeGreaterThanOrEqualTo(4);
            });
        }
    }

    @Test
    @DisplayName("F37: stages 1 and 2 have sets of their own for each part of the talk")
    void stagesOneAndTwo() {
        assertOwnSets("1-2", new Stages(1, 2));
    }

    @Test
    @DisplayName("F38: stage 3 has sets of its own for each part of the talk")
    void stageThree() {
        assertOwnSets("3", new Stages(3, 3));
    }

    @Test
    @DisplayName("F39: stages 4 and 5 have sets of their own: roles, expectations, people to meet")
    void stagesFourAndFive() {
        assertOwnSets("4-5", new Stages(4, 5));
        assertThat(japanese.set("challenge-4-5").orElseThrow().questions())
                .extracting(Question::id)
                .contains("ch45-role", "ch45-expect", "ch45-introduce");
    }

    private void assertOwnSets(String suffix, Stages stages) {
        assertThat(Arrays.stream(Slot.values()).map(slot -> japanese.set(Keys.key(slot) + "-" + suffix)))
                .allSatisfy(set -> {
                    assertThat(set).isPresent();
                    assertThat(set.get().stages()).isEqualTo(stages);
                    assertThat(set.get().questions()).hasSizeGreaterThanOrEqualTo(7);
                });
    }

    @Test
    @DisplayName("F69: openers for nothing to talk about, how to begin, and when no move will come of it")
    void openers() {
        assertThat(List.of("opener-nothing", "opener-how", "opener-placement")).allSatisfy(key -> {
            assertThat(japanese.set(key)).get().extracting(QuestionSet::slot).isNull();
            assertThat(english.set(key).orElseThrow().questions()).hasSizeGreaterThanOrEqualTo(6);
        });
        assertThat(japanese.page("nothing-to-talk-about")).isPresent();
    }

    @Test
    @DisplayName(
            "F51, F55, F56, F62: sets for a theme for two, for re-meaning, for the yearly talk, for scenes noticed")
    void occasions() {
        assertThat(List.of("theme-for-two", "re-meaning", "annual-talk", "scenes-noticed"))
                .allSatisfy(key ->
                        assertThat(japanese.set(key).orElseThrow().questions()).hasSizeGreaterThanOrEqualTo(6));
    }

    @Test
    @DisplayName("F91: the guidebook has a page for each stage and each slot")
    void guidebook() {
        for (ContentLibrary library : List.of(japanese, english)) {
            for (int stage = Stages.LOWEST; stage <= Stages.HIGHEST; stage++) {
                assertThat(library.page(stage)).isEqualTo(library.page("stage-" + stage));
                assertThat(library.page(stage).orElseThrow().blocks()).hasSizeGreaterThanOrEqualTo(10);
            }
            for (Slot slot : Slot.values()) {
                assertThat(library.page(slot)).isPresent();
                assertThat(library.page(slot)).isEqualTo(library.page("slot-" + Keys.key(slot)));
            }
        }
    }

    @Test
    @DisplayName("F19, F49, F56, F77, F78, F79, F87, F88: the guidebook has a page for each habit of the practice")
    void habits() {
        assertThat(List.of(
                        "norms",
                        "apart-from-appraisal",
                        "roles",
                        "listening",
                        "concrete-feedback",
                        "career-theme-rhythm",
                        "yearly-talk",
                        "when-it-gets-heavy"))
                .allSatisfy(key -> assertThat(japanese.page(key)).isPresent());
    }

    @Test
    @DisplayName("F41: the page of stage 1 hands over to HR's programme, by number and never by name")
    void stageOneIsForHr() {
        assertThat(words(japanese.page(1).orElseThrow())).contains("人事", "名前は渡りません");
        assertThat(words(english.page(1).orElseThrow())).contains("HR's programme", "never a name");
    }

    @Test
    @DisplayName("F91: a Japanese page is read in a minute: 150 to 400 characters")
    void lengths() {
        assertThat(japanese.pages())
                .allSatisfy(
                        page -> assertThat(words(page).length()).as(page.key()).isBetween(150, 400));
    }

    @Test
    @DisplayName("F42: themes and wished-for responses to choose from, each with a line of help")
    void catalogues() {
        assertThat(japanese.themes()).hasSizeBetween(12, 16);
        assertThat(japanese.theme("career")).isPresent();
        assertThat(japanese.themes().get(japanese.themes().size() - 1).key()).isEqualTo("other");
        assertThat(english.responses())
                .extracting(CatalogueEntry::key)
                .containsExactly("listen", "think-together", "advise", "decide-together", "introduce");
    }

    @Test
    @DisplayName("F128: every Japanese item is Japanese, and no English file holds a Japanese character")
    void languages() {
        assertThat(texts(japanese)).allMatch(text -> JAPANESE.matcher(text).find());
        assertThat(ShippedContent.files(Language.ENGLISH))
                .noneMatch(file -> NOT_ENGLISH.matcher(Shelf.text(file)).find());
    }

    @Test
    @DisplayName("F86: nearly all questions are open")
    void open() {
        List<Question> ja = japanese.questions(null, null);
        List<Question> en = english.questions(null, null);
        assertThat(ja.stream().filter(q -> OPEN_JAPANESE.matcher(q.text()).find()))
                .hasSizeGreaterThan(ja.size() * 95 / 100);
        assertThat(en.stream().filter(q -> CLOSED_ENGLISH.matcher(q.text()).matches()))
                .hasSizeLessThan(en.size() * 5 / 100);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F33, F78: no text judges, diagnoses or promises a career")
    void guidesOnly(Language language) {
        assertThat(texts(of(language))).noneMatch(text -> VERDICT.matcher(text).find());
    }

    private ContentLibrary of(Language language) {
        return language == Language.JAPANESE ? japanese : english;
    }

    private static String words(GuidePage page) {
        return String.join("", texts(page).toList());
    }

    private static Stream<String> texts(GuidePage page) {
        return page.blocks().stream().flatMap(block -> {
            if (block instanceof Block.Bullets bullets) {
                return bullets.items().stream();
            }
            return Stream.of(
                    block instanceof Block.Heading heading ? heading.text() : ((Block.Paragraph) block).text());
        });
    }

    private static List<String> texts(ContentLibrary library) {
        Stream<String> sets = library.sets(null, null).stream().flatMap(set -> Stream.of(set.title(), set.use()));
        Stream<String> questions = library.questions(null, null).stream().map(Question::text);
        Stream<String> pages =
                library.pages().stream().flatMap(page -> Stream.concat(Stream.of(page.title()), texts(page)));
        Stream<String> entries = Stream.concat(library.themes().stream(), library.responses().stream())
                .flatMap(entry -> Stream.of(entry.label(), entry.help()));
        return Stream.of(sets, questions, pages, entries).flatMap(s -> s).toList();
    }
}
