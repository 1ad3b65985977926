// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

/** What one writes on the sheet of a workshop. */
public enum SheetField {
    /** What I have gone through, and what of it stays with me. */
    EXPERIENCE(1, 4_000),
    /** What I am good at, in words. */
    STRENGTHS(2, 2_000),
    /** What matters to me, in words. */
    VALUES(2, 2_000),
    /** Where I want to get, for now. */
    AIM(3, 2_000),
    /** What I want to learn for it. */
    LEARNING(3, 2_000),
    /** What I do next, in one line. */
    NEXT(4, 200);

    private final int step;
    private final int longest;

    SheetField(int step, int longest) {
        this.step = step;
        this.longest = longest;
    }

    /** The step of the workshop it belongs to, from 1. */
    public int step() {
        return step;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }
}
