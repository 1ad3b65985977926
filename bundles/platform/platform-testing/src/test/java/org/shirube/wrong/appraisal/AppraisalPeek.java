// SPDX-License-Identifier: Apache-2.0
package org.shirube.wrong.appraisal;

import org.shirube.dialogue.api.Note;

/** Grades a person by what they said in a talk. */
public final class AppraisalPeek {

    public int grade(Note note) {
        return note.text().length();
    }
}
