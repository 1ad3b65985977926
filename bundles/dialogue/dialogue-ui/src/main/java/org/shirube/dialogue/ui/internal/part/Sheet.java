// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is taken away from a talk or a year: parts with lines, to look at, to print, or as Markdown (F96).
 *
 * @param people one line below the title
 */
public record Sheet(String title, String people, List<Part> parts) {

    private static final int MANY = 6;
    private static final int SHORT = 48;

    /** A part that holds nothing is left out. */
    public Sheet {
        parts = parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    /** Lines under a heading. */
    public record Part(String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        /** Whether its lines are many and short, so that they go in columns. */
        boolean many() {
            return lines.size() > MANY
                    && lines.stream().allMatch(line -> line.text().length() <= SHORT);
        }
    }

    /** How a line stands. */
    public enum Kind {
        TEXT,
        POINT,
        OPEN,
        DONE
    }

    /** A line; a text may have several lines of its own. */
    public record Line(Kind kind, String text) {}

    /** In Markdown (CommonMark). */
    public String markdown() {
        String head = "# " + title + "\n\n" + people + "\n";
        return head + parts.stream().map(Sheet::markdown).collect(Collectors.joining());
    }

    private static String markdown(Part part) {
        StringBuilder text = new StringBuilder("\n## " + part.title() + "\n\n");
        Kind before = null;
        for (Line line : part.lines()) {
            // Points need an empty line between them and a text.
            text.append(before == Kind.TEXT && line.kind() != Kind.TEXT ? "\n" : "")
                    .append(markdown(line));
            before = line.kind();
        }
        return text.toString();
    }

    private static String markdown(Line line) {
        String before =
                switch (line.kind()) {
                    case TEXT -> "";
                    case POINT -> "- ";
                    case OPEN -> "- [ ] ";
                    case DONE -> "- [x] ";
                };
        return before + line.text() + "\n";
    }
}
