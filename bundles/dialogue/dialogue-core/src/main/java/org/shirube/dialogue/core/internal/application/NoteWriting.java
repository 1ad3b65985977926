// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.Optional;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.Written;
import org.shirube.dialogue.core.internal.domain.Typing;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.people.api.EmployeeId;

/** Writes a note and overwrites nobody. */
final class NoteWriting {

    private final MeetingWords words;
    private final Happenings happenings;
    private final Clock clock;

    NoteWriting(MeetingWords words, Happenings happenings, Clock clock) {
        this.words = words;
        this.happenings = happenings;
        this.clock = clock;
    }

    static void require(String text) {
        if (text.length() > Note.MAX_TEXT) {
            throw new IllegalArgumentException("a note has at most " + Note.MAX_TEXT + " characters");
        }
    }

    /**
     * @param row the talk, whose lock the caller holds
     */
    Written write(MeetingRow row, Note base, String text, EmployeeId by) {
        if (row.state() == Meeting.State.CANCELLED || row.state() == Meeting.State.MISSED) {
            throw new IllegalStateException("the talk was called off");
        }
        Note now = words.note(row, base.key(), by);
        Optional<String> joined =
                now.version() == base.version() ? Optional.of(text) : Typing.join(base.text(), text, now.text());
        if (joined.isEmpty() || joined.get().length() > Note.MAX_TEXT) {
            return new Written(now, text);
        }
        if (joined.get().equals(now.text())) {
            return new Written(now, null);
        }
        // Whoever else is in the room sees nothing of one's own notes, nor that there are any.
        if (!base.key().own()) {
            happenings.written(row.id());
        }
        return new Written(words.writeNote(row, base.key(), joined.get(), by, clock.instant()), null);
    }
}
