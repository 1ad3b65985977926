// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/** How far a scheme is. It only goes forward, but for {@link #MATCHING}, which can be repeated. */
public enum SchemeState {
    /** Only HR sees it. */
    DRAFT,
    /** People can join, and where there is no review, ask each other. */
    OPEN,
    /** HR matches: nobody joins, and what was proposed is reviewed and sent. */
    MATCHING,
    /** Pairs meet. Where people find each other by themselves, they still can. */
    RUNNING,
    /** It is over: every pair has ended. */
    ENDED
}
