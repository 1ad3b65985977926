// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** What two people are to each other in their talks. */
public enum PairingKind {

    /** A member and the manager the directory names. */
    MANAGER,

    /** A member and somebody of another unit (ナナメ). */
    DIAGONAL,

    /** A member and a mentor. */
    MENTOR,

    /** Two colleagues who coach each other. */
    PEER,

    /** A member and a career counsellor. */
    COUNSELLOR
}
