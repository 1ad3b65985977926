// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Library.Passage;
import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.dialogue.api.LibraryDesk.Check;
import org.shirube.dialogue.api.LibraryDesk.Draft;
import org.shirube.dialogue.api.LibraryDesk.Kind;
import org.shirube.dialogue.api.LibraryDesk.Preview;
import org.shirube.dialogue.core.internal.domain.content.CatalogueEntry;
import org.shirube.dialogue.core.internal.domain.content.ContentException;
import org.shirube.dialogue.core.internal.domain.content.ContentLibrary;
import org.shirube.dialogue.core.internal.domain.content.EditedContent;
import org.shirube.dialogue.core.internal.domain.content.GuidePage;
import org.shirube.dialogue.core.internal.domain.content.Language;
import org.shirube.dialogue.core.internal.domain.content.Problem;
import org.shirube.dialogue.core.internal.domain.content.Question;
import org.shirube.dialogue.core.internal.domain.content.QuestionSet;
import org.shirube.dialogue.core.internal.domain.content.SameKeys;
import org.shirube.dialogue.core.internal.domain.content.Texts;

/** What is wrong with a draft of the library, and how it would look. */
final class Drafts {

    private static final String TITLE = "title:";

    private Drafts() {}

    static Kind kind(String name) {
        return switch (name) {
            case "themes" -> Kind.THEMES;
            case "responses" -> Kind.RESPONSES;
            default -> name.startsWith("questions/") ? Kind.QUESTIONS : Kind.GUIDEBOOK;
        };
    }

    /** The title in the head of a text; the name where it has none. */
    static String title(String name, String text) {
        return text.lines()
                .filter(line -> line.startsWith(TITLE))
                .map(line -> line.substring(TITLE.length()).strip())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(name);
    }

    static Check check(EditedContent content, Draft draft) {
        Texts texts = new Texts(draft.japanese(), draft.english());
        EditedContent next = content.with(draft.name(), Optional.of(texts));
        List<LibraryDesk.Problem> problems = new ArrayList<>();
        ContentLibrary japanese = read(next, Language.JAPANESE, problems);
        ContentLibrary english = read(next, Language.ENGLISH, problems);
        if (next.all().size() > LibraryDesk.MAX_SHEETS) {
            problems.add(new LibraryDesk.Problem(
                    draft.name(),
                    true,
                    1,
                    "これ以上ファイルを増やせません（" + LibraryDesk.MAX_SHEETS + " まで）。",
                    "There may be up to " + LibraryDesk.MAX_SHEETS + " sheets."));
        }
        if (japanese != null && english != null) {
            SameKeys.problems(draft.name(), texts, japanese, english)
                    .forEach(problem -> problems.add(problem(problem)));
        }
        return new Check(problems, preview(draft.name(), japanese), preview(draft.name(), english));
    }

    /** What is wrong with the library as a whole. */
    static List<LibraryDesk.Problem> problems(EditedContent content) {
        List<LibraryDesk.Problem> problems = new ArrayList<>();
        read(content, Language.JAPANESE, problems);
        read(content, Language.ENGLISH, problems);
        return problems;
    }

    private static @Nullable ContentLibrary read(
            EditedContent content, Language language, List<LibraryDesk.Problem> problems) {
        try {
            return content.library(language);
        } catch (ContentException e) {
            problems.add(problem(e.problem()));
            return null;
        }
    }

    private static LibraryDesk.Problem problem(Problem problem) {
        return new LibraryDesk.Problem(
                problem.file(),
                problem.file().endsWith(EditedContent.path("", Language.JAPANESE)),
                problem.line(),
                problem.japanese(),
                problem.english());
    }

    private static @Nullable Preview preview(String name, @Nullable ContentLibrary library) {
        if (library == null) {
            return null;
        }
        String key = name.substring(name.indexOf('/') + 1);
        return switch (kind(name)) {
            case THEMES -> catalogue(library.themes());
            case RESPONSES -> catalogue(library.responses());
            case QUESTIONS -> library.set(key).map(Drafts::of).orElse(null);
            case GUIDEBOOK -> library.page(key).map(Drafts::of).orElse(null);
        };
    }

    private static Preview catalogue(List<CatalogueEntry> entries) {
        List<String> lines = entries.stream()
                .map(entry -> entry.label() + " — " + entry.help())
                .toList();
        return new Preview("", List.of(new Passage.Points(lines)));
    }

    private static Preview of(QuestionSet set) {
        List<String> questions = set.questions().stream().map(Question::text).toList();
        return new Preview(set.title(), List.of(new Passage.Sentences(set.use()), new Passage.Points(questions)));
    }

    private static Preview of(GuidePage page) {
        Stream<Passage> passages = page.blocks().stream().map(LibraryService::passage);
        return new Preview(page.title(), passages.toList());
    }
}
