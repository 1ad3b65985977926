// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/** What a matching run aims for. All obey the hard rules and everybody's capacity. */
public enum Objective {
    /** The highest total of all pairs. */
    BEST_FIT,
    /** As many people as possible, and among those the highest total. */
    MOST_PEOPLE,
    /** The worst off as well off as possible, then the total. */
    FAIR,
    /** Nobody finds a partner they prefer and who would prefer them as well. */
    STABLE
}
