// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;

/** A text of the library was not saved, and what is served did not change. Checked: whoever lets people edit has to tell them. */
public final class LibraryRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<LibraryDesk.Problem> problems;

    /**
     * @param problems what is wrong; empty where somebody else saved since the text was read
     */
    public LibraryRefusedException(List<LibraryDesk.Problem> problems) {
        super(problems.isEmpty() ? "somebody saved meanwhile" : problems.get(0).english());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; empty where {@link #overtaken}. */
    public List<LibraryDesk.Problem> problems() {
        return problems;
    }

    /** Whether somebody else saved since the text was read. */
    public boolean overtaken() {
        return problems.isEmpty();
    }
}
