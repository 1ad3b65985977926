// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** What a matching is to be best at. */
public enum Objective {
    /** The greatest total score; somebody may stay alone for it. */
    BEST_TOTAL,
    /** As many pairs as there can be, and of those matchings the one with the greatest total. */
    MOST_PAIRS,
    /**
     * As many pairs as there can be, of those matchings the ones whose worst pair is best, and of those the one with the
     * greatest total.
     */
    FAIR,
    /** Nobody has a reason to leave: no two people would both rather have each other than whom they were given. */
    STABLE
}
