// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** What a member wishes for from the partner (F44). */
public enum WishedResponse {

    /** Just listen. */
    LISTEN,

    /** Think together. */
    THINK_TOGETHER,

    /** Advise me concretely. */
    ADVISE,

    /** Decide with me. */
    DECIDE_TOGETHER,

    /** Introduce me to somebody. */
    INTRODUCE
}
