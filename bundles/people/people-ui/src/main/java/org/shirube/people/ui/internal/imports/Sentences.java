// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** What an import says of itself: kept as a Japanese line and an English one, because people of both will read it. */
final class Sentences {

    private Sentences() {}

    /** The line in the reader's language; all of it where there is only one. */
    static String of(String message) {
        int end = message.indexOf('\n');
        if (end < 0) {
            return message;
        }
        return Wording.isJapanese(UI.getCurrent().getLocale()) ? message.substring(0, end) : message.substring(end + 1);
    }

    /** What happened, what was kept, and what to do. */
    static Notice refused(Component where, String message) {
        return Parts.notice(Tone.BAD, where.getTranslation("people.imports.unusable"))
                .withText(of(message))
                .withText(where.getTranslation("people.imports.unusable.kept"));
    }
}
