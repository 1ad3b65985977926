// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/** What a scheme brings people together for. */
public enum SchemeKind {
    /** Somebody more experienced accompanies a member (F58). */
    MENTOR,
    /** A talk with somebody of another department (ナナメ, F57). */
    DIAGONAL,
    /** Colleagues who coach each other: everybody who takes part is on both sides (F98). */
    PEER_COACH,
    /** A junior accompanies a senior in something the junior knows better. */
    REVERSE_MENTOR,
    /** Somebody at hand for those who are new. */
    ONBOARDING_BUDDY,
    /** Those who may be asked to sit in on a talk (F99). Nobody is matched. */
    SIT_IN_POOL;

    /** Whether everybody who takes part is on both sides. */
    public boolean mutual() {
        return this == PEER_COACH;
    }

    /** Whether people become pairs here. */
    public boolean matches() {
        return this != SIT_IN_POOL;
    }
}
