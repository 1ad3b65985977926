// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/** A file of the library cannot be read. Checked, because whoever lets people edit files has to tell them. */
public final class ContentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    ContentException(Problem problem) {
        super(problem.file() + ":" + problem.line() + " " + problem.japanese() + "\n" + problem.english());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
