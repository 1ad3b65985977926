// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines {@code key: value} between two lines {@code ---} at the head of a file. */
final class FrontMatter {

    private static final String FENCE = "---";

    private final Source source;
    private final Map<String, Line> values = new LinkedHashMap<>();
    private int end;

    private FrontMatter(Source source) {
        this.source = source;
    }

    /** Every required key is there once, and none but those and the optional ones. */
    static FrontMatter read(Source source, List<String> required, List<String> optional) throws ContentException {
        FrontMatter matter = new FrontMatter(source);
        if (source.lines().isEmpty() || !source.lines().get(0).text().equals(FENCE)) {
            throw source.problem(1, "1 行目は --- だけにしてください。", "The first line must be --- and nothing else.");
        }
        matter.fill(required, optional);
        for (String key : required) {
            if (!matter.values.containsKey(key)) {
                throw matter.missing(key);
            }
        }
        return matter;
    }

    private void fill(List<String> required, List<String> optional) throws ContentException {
        for (int i = 1; i < source.lines().size(); i++) {
            Line line = source.lines().get(i);
            if (line.text().equals(FENCE)) {
                end = i;
                return;
            }
            int colon = line.text().indexOf(':');
            String key = colon < 0 ? "" : line.text().substring(0, colon);
            if (!required.contains(key) && !optional.contains(key)) {
                throw unknown(line, required, optional);
            }
            put(key, new Line(line.number(), line.text().substring(colon + 1).strip()));
        }
        throw source.problem(
                source.lastLine(), "はじめの --- を閉じる --- の行がありません。", "The --- that closes the head is missing.");
    }

    private void put(String key, Line value) throws ContentException {
        if (value.text().isEmpty()) {
            throw source.problem(value.number(), key + " の値がありません。", key + " has no value.");
        }
        if (values.putIfAbsent(key, value) != null) {
            throw source.problem(value.number(), key + " が 2 回あります。", key + " is there twice.");
        }
    }

    private ContentException unknown(Line line, List<String> required, List<String> optional) {
        String keys = String.join(", ", required) + (optional.isEmpty() ? "" : ", " + String.join(", ", optional));
        return source.problem(
                line.number(),
                "ここには「項目: 値」の行だけを書けます（半角の : を使います）。項目は " + keys + " です。",
                "Only lines of the form \"key: value\" may stand here; the keys are " + keys + ".");
    }

    private ContentException missing(String key) {
        return source.problem(
                source.lines().get(end).number(),
                "この行より前に " + key + ": がありません。",
                key + ": is missing above this line.");
    }

    /** A required value. */
    Line get(String key) {
        return find(key).orElseThrow();
    }

    Optional<Line> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The key of a file is its name, so that nobody looks for it in vain. */
    String key(String key, String name) throws ContentException {
        Line value = get(key);
        if (!value.text().equals(name)) {
            throw source.problem(
                    value.number(),
                    key + " はファイル名と同じ「" + name + "」にしてください。",
                    key + " must be \"" + name + "\" as in the name of the file.");
        }
        return name;
    }

    String title() throws ContentException {
        return PlainText.check(source, get("title"), Limit.TITLE);
    }

    /** What stands below. */
    Source body() {
        return source.from(end + 1);
    }

    /** Where the body would begin. */
    int endLine() {
        return source.lines().get(end).number();
    }
}
