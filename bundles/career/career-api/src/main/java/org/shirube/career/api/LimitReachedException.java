// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

/** A person has as many things of a kind as the installation keeps for one. Nothing was changed. */
public class LimitReachedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    public LimitReachedException(String kind, int most) {
        super("there are " + most + " of " + kind + " already");
        this.most = most;
    }

    /** How many there can be. */
    public int most() {
        return most;
    }
}
