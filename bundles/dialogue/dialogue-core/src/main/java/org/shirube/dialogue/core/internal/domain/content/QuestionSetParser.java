// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Slot;

/** Reads a set of questions: the head, one sentence on when to use it, then the questions. */
final class QuestionSetParser {

    static final String ANY = "any";

    private static final List<String> KEYS = List.of("set", "stages", "slot", "title");

    private QuestionSetParser() {}

    static QuestionSet parse(Source source, String name, Claims ids) throws ContentException {
        FrontMatter matter = FrontMatter.read(source, KEYS, List.of());
        String key = matter.key("set", name);
        Stages stages = stages(source, matter.get("stages"));
        Slot slot = slot(source, matter.get("slot"));
        String title = matter.title();
        List<Line> lines =
                matter.body().lines().stream().filter(line -> !line.isBlank()).toList();
        String use = use(source, matter, lines);
        return new QuestionSet(key, stages, slot, title, use, questions(source, lines, ids));
    }

    private static Stages stages(Source source, Line value) throws ContentException {
        return Stages.of(value.text())
                .orElseThrow(() -> source.problem(
                        value.number(),
                        "stages は 3 や 1-2 のように、1 から 5 の段階で書いてください。",
                        "Write stages as 3 or 1-2, from 1 to 5."));
    }

    private static @Nullable Slot slot(Source source, Line value) throws ContentException {
        return value.text().equals(ANY) ? null : slotOf(source, value, ", " + ANY);
    }

    static Slot slotOf(Source source, Line value, String more) throws ContentException {
        return Keys.slot(value.text())
                .orElseThrow(() -> source.problem(
                        value.number(),
                        "slot は check-in, position, challenge, feedback, next" + more + " のどれかです。",
                        "slot is one of check-in, position, challenge, feedback, next" + more + "."));
    }

    private static String use(Source source, FrontMatter matter, List<Line> lines) throws ContentException {
        if (lines.isEmpty() || lines.get(0).text().startsWith("-")) {
            throw source.problem(
                    lines.isEmpty() ? matter.endLine() : lines.get(0).number(),
                    "問いの前に、使いどころを 1 文で書いてください。",
                    "Before the questions must stand one sentence on when to use them.");
        }
        return PlainText.check(source, lines.get(0), Limit.USE);
    }

    private static List<Question> questions(Source source, List<Line> lines, Claims ids) throws ContentException {
        List<Question> questions = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            ListItem item = ListItem.of(source, line);
            ids.claim(source, line.number(), item.key());
            questions.add(new Question(item.key(), PlainText.check(source, item.text(), Limit.QUESTION)));
        }
        if (questions.isEmpty()) {
            throw source.problem(source.lastLine(), "問いが 1 つもありません。", "There is no question.");
        }
        return questions;
    }
}
