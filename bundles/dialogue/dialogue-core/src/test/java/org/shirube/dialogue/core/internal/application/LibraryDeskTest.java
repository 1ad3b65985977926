// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.dialogue.api.LibraryDesk.Draft;
import org.shirube.dialogue.api.LibraryDesk.Problem;
import org.shirube.dialogue.api.LibraryRefusedException;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.OnBothDatabases;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

@OnBothDatabases
class LibraryDeskTest {

    private static final Actor HR = Firm.HR;
    private static final String THEMES = "themes";

    @Parameter
    Dialect dialect;

    private final MutableClock clock = MutableClock.at("2026-11-21T00:00:00Z");
    private final RecordingAudit audit = new RecordingAudit();
    private final RecordingLedger ledger = new RecordingLedger();
    private TestDatabase database;
    private PersistenceUnit unit;
    private LibraryDesk desk;
    private Library library;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(dialect);
        unit = database.open(new DialogueSchema());
        Shelves shelves = new Shelves(database.transactions(), unit, clock);
        desk = new LibraryDeskService(database.transactions(), unit, shelves, ledger, audit, clock);
        library = new LibraryService(shelves);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("F43, F86, F91: everything that was shipped lies on the desk, and can be saved as it is")
    void shipped() throws Exception {
        List<LibraryDesk.Sheet> sheets = desk.sheets(HR);
        assertThat(sheets).hasSizeGreaterThan(40).noneMatch(LibraryDesk.Sheet::changed);
        assertThat(sheets.get(0).name()).isEqualTo(THEMES);
        assertThat(sheets.get(0).englishTitle()).isNotEqualTo(THEMES);
        for (LibraryDesk.Sheet sheet : sheets) {
            assertThat(desk.check(HR, desk.read(HR, sheet.name())).problems()).isEmpty();
        }
        assertThat(desk.save(HR, desk.read(HR, THEMES)).version()).isZero();
    }

    @Test
    @DisplayName("F43: what is saved is served at once here, and on another node within a minute")
    void saved() throws Exception {
        Shelves other = new Shelves(database.transactions(), unit, clock);
        assertThat(new LibraryService(other).theme(Locale.JAPANESE, "work")).isPresent();
        Draft draft = desk.read(HR, THEMES);
        desk.save(HR, new Draft(THEMES, 0, draft.japanese().replace("今の仕事", "毎日の仕事"), draft.english()));
        assertThat(label(library, "work")).isEqualTo("毎日の仕事");
        assertThat(label(new LibraryService(other), "work")).isEqualTo("今の仕事");
        clock.advance(Duration.ofMinutes(1));
        assertThat(label(new LibraryService(other), "work")).isEqualTo("毎日の仕事");
        assertThat(desk.sheets(HR).get(0).changed()).isTrue();
        assertThat(audit.entries).anyMatch(entry -> entry.action().equals("dialogue.library.saved"));
        assertThat(ledger.activities)
                .anyMatch(row -> row.attributes().get("sheet").equals(THEMES));
        assertThat(ledger.activities.toString()).doesNotContain("毎日の仕事");
    }

    @Test
    @DisplayName("F43: a theme that is no longer offered keeps its name, because talks have it")
    void retired() throws Exception {
        Draft draft = desk.read(HR, THEMES);
        desk.save(HR, new Draft(THEMES, 0, without(draft.japanese(), "[other]"), without(draft.english(), "[other]")));
        assertThat(library.themes(Locale.JAPANESE))
                .noneMatch(theme -> theme.key().equals("other"));
        assertThat(label(library, "other")).isEqualTo("そのほか");
        assertThat(library.theme(Locale.ENGLISH, "never-was")).isEmpty();
    }

    @Test
    @DisplayName("F49: the theme that the nudge looks for has to stay")
    void career() {
        Draft draft = desk.read(HR, THEMES);
        Draft without =
                new Draft(THEMES, 0, without(draft.japanese(), "[career]"), without(draft.english(), "[career]"));
        assertThat(desk.check(HR, without).problems())
                .extracting(Problem::english)
                .anyMatch(text -> text.contains("has to stay"));
    }

    @Test
    @DisplayName("F128: both languages keep the same keys, and the problem says in which line")
    void keys() {
        Draft draft = desk.read(HR, THEMES);
        Draft more = new Draft(THEMES, 0, draft.japanese() + "- [hobby] 趣味 — 好きなこと。\n", draft.english());
        assertThat(desk.check(HR, more).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.japaneseText()).isTrue();
            assertThat(problem.line()).isEqualTo(draft.japanese().lines().count() + 1);
            assertThat(problem.japanese()).contains("[hobby]");
        });
        assertRefused(() -> desk.save(HR, more));
        assertThat(library.theme(Locale.JAPANESE, "hobby")).isEmpty();
    }

    @Test
    @DisplayName("F86: a question set and a page have the same head and keys in both languages")
    void heads() {
        Draft set = desk.read(HR, "questions/energy");
        Draft other = new Draft(set.name(), 0, set.japanese().replace("slot: position", "slot: next"), set.english());
        assertThat(desk.check(HR, other).problems())
                .extracting(Problem::english)
                .anyMatch(text -> text.contains("slot"));
        Draft page = desk.read(HR, "guidebook/concrete-feedback");
        Draft moved =
                new Draft(page.name(), 0, page.japanese().replaceFirst("order: \\d+", "order: 999"), page.english());
        assertThat(desk.check(HR, moved).problems())
                .extracting(Problem::english)
                .anyMatch(text -> text.contains("order"));
    }

    @Test
    @DisplayName("F91: a text that cannot be read changes nothing, and says where it is wrong")
    void bad() {
        Draft page = desk.read(HR, "guidebook/concrete-feedback");
        Draft bad = new Draft(page.name(), 0, page.japanese() + "\n<script>\n", page.english());
        LibraryDesk.Check check = desk.check(HR, bad);
        assertThat(check.problems()).singleElement().satisfies(problem -> assertThat(problem.line())
                .isGreaterThan(5));
        assertThat(check.japanese()).isNull();
        assertThat(check.english()).isNotNull();
        assertRefused(() -> desk.save(HR, bad));
        assertThat(desk.read(HR, page.name())).isEqualTo(page);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.check(HR, new Draft("themes", 0, "x".repeat(LibraryDesk.MAX_TEXT + 1), "")));
    }

    @Test
    @DisplayName("F91: what is served already is not saved again, and no version is made of it")
    void unchanged() throws Exception {
        LibraryDesk.Draft shipped = desk.read(HR, THEMES);
        assertThat(desk.save(HR, shipped)).isEqualTo(shipped);
        assertThat(desk.history(HR, THEMES)).isEmpty();
        LibraryDesk.Draft more =
                desk.save(HR, new LibraryDesk.Draft(THEMES, 0, shipped.japanese() + "\n", shipped.english() + "\n"));
        assertThat(more.version()).isEqualTo(1);
        assertThat(desk.save(HR, more)).isEqualTo(more);
        assertThat(desk.history(HR, THEMES)).hasSize(1);
        assertThat(ledger.activities).hasSize(1);
        assertThatThrownBy(() -> desk.save(HR, new LibraryDesk.Draft(THEMES, 0, more.japanese(), more.english())))
                .isInstanceOf(LibraryRefusedException.class);
    }

    @Test
    @DisplayName("F91: of two who edit the same sheet, the later is told and overwrites nothing")
    void overtaken() throws Exception {
        Draft mine = desk.read(HR, THEMES);
        Draft theirs = desk.read(HR, THEMES);
        desk.save(HR, new Draft(THEMES, mine.version(), mine.japanese().replace("今の仕事", "わたしの"), mine.english()));
        assertThatExceptionOfType(LibraryRefusedException.class)
                .isThrownBy(() -> desk.save(HR, theirs))
                .matches(LibraryRefusedException::overtaken);
        assertThatExceptionOfType(LibraryRefusedException.class)
                .isThrownBy(() -> desk.restore(HR, THEMES, 0))
                .matches(LibraryRefusedException::overtaken);
        assertThat(label(library, "work")).isEqualTo("わたしの");
    }

    @Test
    @DisplayName("F91: one goes back to what was shipped, and to any version")
    void history() throws Exception {
        Draft first = desk.read(HR, THEMES);
        desk.save(HR, new Draft(THEMES, 0, first.japanese().replace("今の仕事", "一"), first.english()));
        desk.restore(HR, THEMES, 1);
        assertThat(label(library, "work")).isEqualTo("今の仕事");
        assertThat(desk.history(HR, THEMES))
                .extracting(LibraryDesk.Version::number)
                .containsExactly(2, 1);
        assertThat(desk.history(HR, THEMES))
                .extracting(LibraryDesk.Version::restored)
                .containsExactly(true, false);
        Draft old = desk.version(HR, THEMES, 1);
        assertThat(old.version()).isEqualTo(2);
        assertThat(desk.save(HR, old).version()).isEqualTo(3);
        assertThat(label(library, "work")).isEqualTo("一");
        assertThat(desk.version(HR, THEMES, 0).japanese()).isEqualTo(first.japanese());
        assertThatIllegalArgumentException().isThrownBy(() -> desk.version(HR, THEMES, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.restore(HR, "questions/none", 0));
    }

    @Test
    @DisplayName("F86: HR adds a set of its own, and takes it away again")
    void added() throws Exception {
        Draft set = desk.read(HR, "questions/energy");
        Draft own = new Draft("questions/own", 0, renamed(set.japanese()), renamed(set.english()));
        desk.save(HR, own);
        assertThat(library.questions(Locale.JAPANESE, null, null))
                .anyMatch(some -> some.key().equals("own"));
        assertThat(desk.sheets(HR)).filteredOn(sheet -> !sheet.shipped()).hasSize(1);
        desk.restore(HR, "questions/own", 1);
        assertThat(library.questions(Locale.JAPANESE, null, null))
                .noneMatch(some -> some.key().equals("own"));
        assertThat(desk.check(HR, new Draft("../etc/passwd", 0, "", "")).problems())
                .isNotEmpty();
    }

    @Test
    @DisplayName("F91: what no longer goes with what is shipped never takes the place of what can be read")
    void damaged() {
        database.transactions().run(c -> {
            try (var insert = c.prepareStatement("insert into dialogue.library_text (name, number, japanese, english,"
                    + " saved_by, saved_at) values ('themes', 1, 'nothing', 'nothing', 'x', current_timestamp)")) {
                insert.executeUpdate();
            }
        });
        clock.advance(Duration.ofMinutes(1));
        assertThat(label(library, "work")).isEqualTo("今の仕事");
        assertThat(desk.check(HR, desk.read(HR, THEMES)).problems()).isNotEmpty();
    }

    @Test
    @DisplayName("F33, F91: the desk is HR's")
    void roles() {
        Actor other = new Actor(new UUID(1, 2), "other", null, Set.of(Role.MANAGER, Role.OPERATOR, Role.INTEGRATOR));
        List<Callable<?>> calls = List.of(
                () -> desk.sheets(other),
                () -> desk.read(other, THEMES),
                () -> desk.check(other, new Draft(THEMES, 0, "", "")),
                () -> desk.save(other, new Draft(THEMES, 0, "", "")),
                () -> desk.history(other, THEMES),
                () -> desk.version(other, THEMES, 0));
        calls.forEach(call -> assertThatThrownBy(call::call).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> desk.restore(other, THEMES, 0)).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertRefused(Callable<?> call) {
        assertThatExceptionOfType(LibraryRefusedException.class)
                .isThrownBy(call::call)
                .matches(refused -> !refused.overtaken());
    }

    private static String renamed(String text) {
        return text.replace("set: energy", "set: own").replaceAll("- \\[en-", "- [own-");
    }

    private static String without(String text, String key) {
        return text.lines()
                .filter(line -> !line.contains(key))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private static String label(Library library, String key) {
        return library.theme(Locale.JAPANESE, key).orElseThrow().label();
    }
}
