// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.List;

/** The lines of a file, and the way to say what is wrong in one. */
record Source(String file, Language language, List<Line> lines) {

    ContentException problem(int line, String japanese, String english) {
        return new ContentException(new Problem(file, line, japanese, english));
    }

    /** Where something is missed that should have come by the end. */
    int lastLine() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
    }

    Source from(int index) {
        return new Source(file, language, lines.subList(index, lines.size()));
    }
}
