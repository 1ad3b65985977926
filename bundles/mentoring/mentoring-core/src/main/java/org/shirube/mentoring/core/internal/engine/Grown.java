// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** How large an array becomes that has to take more. */
final class Grown {

    private Grown() {}

    /** Half as much again, and a little. */
    static int size(int needed) {
        return Math.addExact(needed, (needed >> 1) + 4);
    }
}
