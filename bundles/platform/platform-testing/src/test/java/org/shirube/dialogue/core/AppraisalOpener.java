// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core;

import org.shirube.dialogue.api.Note;

/** Is about appraisal and handles words. */
public final class AppraisalOpener {

    public String open(Note note) {
        return note.text();
    }
}
