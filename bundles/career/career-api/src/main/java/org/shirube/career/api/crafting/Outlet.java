// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.platform.api.actor.Actor;

/**
 * Where what comes out of a worksheet can go on. Modules that take it register this as a service; the worksheet offers those
 * that are there. Called inside a transaction, by several threads.
 */
@ConsumerType
public interface Outlet {

    /** What it becomes there. */
    enum Kind {
        /** A step of the newest open plan. */
        PLAN_STEP,
        /** The step of this month. */
        NEXT_STEP,
        /** A theme for the next talk. */
        TALK_THEME
    }

    /** What it becomes; one service for each kind. */
    Kind kind();

    /** Whether it would take something of this person now. Says no in case of doubt. */
    boolean isOpen(Actor member);

    /**
     * Takes words of the person, at most {@value Worksheet#LONGEST} characters. What they are is theirs: they are kept as
     * privately there as here.
     *
     * @throws org.shirube.career.api.LimitReachedException where there is no room
     */
    void take(Actor member, String words);
}
