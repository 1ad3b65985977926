// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shirube.dialogue.api.WishedResponse;

/** Reads a catalogue: the head, then entries {@code - [key] label — one line of help}. */
final class CatalogueParser {

    /** The dash, and the one that a Japanese keyboard gives for it. */
    private static final List<String> DASHES = List.of(" — ", " ― ");

    private CatalogueParser() {}

    /** Themes may be any; their keys are stored with talks. */
    static List<CatalogueEntry> themes(Source source) throws ContentException {
        return parse(source, "themes");
    }

    /** Responses are those the product knows: their words may be edited, their keys may not, and their order is fixed. */
    static List<CatalogueEntry> responses(Source source) throws ContentException {
        List<CatalogueEntry> entries = parse(source, "responses");
        List<String> known =
                Arrays.stream(WishedResponse.values()).map(Keys::key).toList();
        List<String> given = entries.stream().map(CatalogueEntry::key).toList();
        if (given.size() != known.size() || !given.containsAll(known)) {
            throw source.problem(
                    source.lastLine(),
                    "項目は " + String.join(", ", known) + " を 1 つずつ書いてください。",
                    "The entries are " + String.join(", ", known) + ", each once.");
        }
        return entries.stream()
                .sorted(Comparator.comparing(entry -> known.indexOf(entry.key())))
                .toList();
    }

    private static List<CatalogueEntry> parse(Source source, String name) throws ContentException {
        FrontMatter matter = FrontMatter.read(source, List.of("catalogue", "title"), List.of());
        matter.key("catalogue", name);
        matter.title();
        Claims keys = new Claims();
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Line line : matter.body().lines()) {
            if (!line.isBlank()) {
                ListItem item = ListItem.of(source, line);
                checkKey(source, item, line);
                keys.claim(source, line.number(), item.key());
                entries.add(entry(source, item));
            }
        }
        if (entries.isEmpty()) {
            throw source.problem(source.lastLine(), "項目が 1 つもありません。", "There is no entry.");
        }
        return List.copyOf(entries);
    }

    /** A key that could not be stored with a talk must not be offered. */
    private static void checkKey(Source source, ListItem item, Line line) throws ContentException {
        if (!item.key().matches("[a-z][a-z-]{0,39}")) {
            throw source.problem(
                    line.number(),
                    "ここの [ ] の中は、半角の小文字とハイフンだけで 40 字までです。",
                    "Between [ and ] stand lower-case letters and hyphens only here, up to 40.");
        }
    }

    private static CatalogueEntry entry(Source source, ListItem item) throws ContentException {
        String text = item.text().text();
        for (String dash : DASHES) {
            int at = text.indexOf(dash);
            if (at > 0) {
                Line label =
                        new Line(item.text().number(), text.substring(0, at).strip());
                Line help = new Line(
                        label.number(), text.substring(at + dash.length()).strip());
                return new CatalogueEntry(
                        item.key(),
                        PlainText.check(source, label, Limit.LABEL),
                        PlainText.check(source, help, Limit.HELP));
            }
        }
        throw source.problem(
                item.text().number(),
                "「ラベル — 説明」の形で、前後に空白を置いた — で区切ってください。",
                "Write \"label — help\" with a dash between two spaces.");
    }
}
