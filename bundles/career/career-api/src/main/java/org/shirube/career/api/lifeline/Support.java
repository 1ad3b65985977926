// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

/** Who stood by somebody in an experience. */
public enum Support {
    /** Somebody above: a manager, a senior. */
    ABOVE,
    /** Somebody beside: a colleague, a friend, the family. */
    BESIDE
}
