// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import org.shirube.career.api.share.Scope;

/** The five fields of a profile. They belong together: one statement can clear, narrow or call up another. */
public enum Field {
    /** What I want to do. */
    WILL(Scope.Part.WILL),
    /** What I can do. */
    CAN(Scope.Part.CAN),
    /** What is expected of me. */
    MUST(Scope.Part.MUST),
    /** With whom I am. */
    RELATION(Scope.Part.RELATION),
    /** Who I am. */
    IDENTITY(Scope.Part.IDENTITY);

    private final Scope.Part part;

    Field(Scope.Part part) {
        this.part = part;
    }

    /** As what it is shared. */
    public Scope.Part part() {
        return part;
    }
}
