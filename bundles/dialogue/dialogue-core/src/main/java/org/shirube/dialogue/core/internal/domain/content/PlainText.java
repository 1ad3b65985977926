// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.List;

/** Words without HTML or marks: what is written is what is read, as text and as Markdown. */
final class PlainText {

    private static final List<String> MARKS = List.of("<", ">", "`", "*", "_", "~~", "](", "]:");

    private PlainText() {}

    /** The text of the line, when it is plain and not too long. */
    static String check(Source source, Line line, Limit limit) throws ContentException {
        String text = line.text();
        for (String mark : MARKS) {
            if (text.contains(mark)) {
                throw source.problem(
                        line.number(),
                        "「" + mark + "」は使えません。飾りのない文だけを書いてください。",
                        "\"" + mark + "\" cannot be used; write plain sentences.");
            }
        }
        limit.check(source, line.number(), text.codePointCount(0, text.length()));
        return text;
    }
}
