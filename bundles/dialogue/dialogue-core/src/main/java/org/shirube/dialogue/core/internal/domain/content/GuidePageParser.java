// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Slot;

/** Reads a page of the guidebook: the head, then headings, paragraphs and lists. */
final class GuidePageParser {

    private static final List<String> REQUIRED = List.of("page", "order", "title");
    private static final List<String> OPTIONAL = List.of("stage", "slot");

    private GuidePageParser() {}

    /** A stage and a slot have one page each. */
    static GuidePage parse(Source source, String name, Claims owners) throws ContentException {
        FrontMatter matter = FrontMatter.read(source, REQUIRED, OPTIONAL);
        String key = matter.key("page", name);
        int order = order(source, matter.get("order"));
        Integer stage = stage(source, matter.find("stage"), owners);
        Slot slot = slot(source, matter.find("slot"), owners);
        BlockParser blocks = new BlockParser(source, matter.endLine());
        return new GuidePage(key, order, matter.title(), stage, slot, blocks.parse(matter.body()));
    }

    private static int order(Source source, Line value) throws ContentException {
        if (!value.text().matches("[0-9]{1,4}")) {
            throw source.problem(value.number(), "order は 0 から 9999 の数字にしてください。", "order is a number from 0 to 9999.");
        }
        return Integer.parseInt(value.text());
    }

    private static @Nullable Integer stage(Source source, Optional<Line> value, Claims owners) throws ContentException {
        if (value.isEmpty()) {
            return null;
        }
        Line line = value.get();
        if (!line.text().matches("[1-5]")) {
            throw source.problem(line.number(), "stage は 1 から 5 の数字にしてください。", "stage is a number from 1 to 5.");
        }
        owners.claim(source, line.number(), "stage " + line.text());
        return Integer.valueOf(line.text());
    }

    private static @Nullable Slot slot(Source source, Optional<Line> value, Claims owners) throws ContentException {
        if (value.isEmpty()) {
            return null;
        }
        Slot slot = QuestionSetParser.slotOf(source, value.get(), "");
        owners.claim(source, value.get().number(), "slot " + Keys.key(slot));
        return slot;
    }
}
