// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** A part of a talk (F80). */
public enum Slot {

    /** How are you: mood, load, what comes first (F81). */
    CHECK_IN,

    /** Where the career stands: strengths, values, learning (F82). */
    POSITION,

    /** What comes next: a stretch, a plan to learn, support (F83). */
    CHALLENGE,

    /** Feedback, each to the other (F84). */
    FEEDBACK,

    /** Who does what until when (F85). */
    NEXT
}
