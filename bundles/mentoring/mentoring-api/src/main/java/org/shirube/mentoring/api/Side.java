// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/** On which side of a scheme somebody is. */
public enum Side {
    /** Whose career it is about: looks for somebody to talk with. */
    SEEKER,
    /** Offers time and an ear. */
    OFFERER;

    /** The other one. */
    public Side other() {
        return this == SEEKER ? OFFERER : SEEKER;
    }
}
