// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.List;

/** A piece of a page. All texts are plain: no HTML, no marks. */
public sealed interface Block {

    /** CommonMark that shows nothing else than the text. */
    String markdown();

    record Heading(String text) implements Block {
        @Override
        public String markdown() {
            return "## " + text;
        }
    }

    record Paragraph(String text) implements Block {
        @Override
        public String markdown() {
            return text;
        }
    }

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public String markdown() {
            return "- " + String.join("\n- ", items);
        }
    }
}
