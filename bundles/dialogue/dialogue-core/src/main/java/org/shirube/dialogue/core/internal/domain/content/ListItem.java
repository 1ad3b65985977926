// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/** A line {@code - [key] text}. Found without patterns: a very long line must not exhaust the stack. */
record ListItem(String key, Line text) {

    private static final String START = "- [";

    static ListItem of(Source source, Line line) throws ContentException {
        int close = line.text().indexOf(']');
        if (!line.text().startsWith(START) || close < 0) {
            throw source.problem(
                    line.number(),
                    "ここには「- [id] 文」の形の行だけを書けます。",
                    "Only lines of the form \"- [id] text\" may stand here.");
        }
        String key = line.text().substring(START.length(), close);
        if (!isKey(key)) {
            throw source.problem(
                    line.number(),
                    "[ ] の中は、半角の小文字・数字・ハイフンだけで 60 字までです（先頭は小文字）。",
                    "Between [ and ] stand lower-case letters, digits and hyphens only, a letter first, up to 60.");
        }
        String rest = line.text().substring(close + 1);
        if (!rest.startsWith(" ") || rest.isBlank()) {
            throw source.problem(line.number(), "] のあとに半角の空白と文を書いてください。", "After ] must come a space and a text.");
        }
        return new ListItem(key, new Line(line.number(), rest.strip()));
    }

    private static boolean isKey(String key) {
        return !key.isEmpty()
                && key.length() <= Limit.KEY_LENGTH
                && key.charAt(0) >= 'a'
                && key.charAt(0) <= 'z'
                && !key.endsWith("-")
                && !key.contains("--")
                && key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }
}
