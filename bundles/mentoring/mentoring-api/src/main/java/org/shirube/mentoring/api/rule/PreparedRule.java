// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.rule;

import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/** A {@link MatchingRule} ready for a pool. Asked by several threads at once. */
@ConsumerType
public interface PreparedRule {

    /**
     * How well two fit.
     *
     * @param seeker number among {@link Pool#seekers()}
     * @param offerer number among {@link Pool#offerers()}
     * @return 0 (not at all) to 1 (fully); where nothing is known that speaks for or against it, one half
     */
    float value(int seeker, int offerer);

    /**
     * The same for a seeker and offerers that follow each other. Override it where a row is cheaper than its pairs.
     *
     * @param from the first offerer
     * @param to the first one after the last
     * @param values gets the value of offerer {@code from + i} at {@code i}
     */
    default void row(int seeker, int from, int to, float[] values) {
        for (int offerer = from; offerer < to; offerer++) {
            values[offerer - from] = value(seeker, offerer);
        }
    }

    /**
     * Why it has that value, in one sentence to the two: kind, concrete, and of nobody else. Read by both of them and by HR where HR
     * reviews, so it tells nothing that one of the three may not know.
     *
     * @return empty where there is nothing to say
     */
    String reason(int seeker, int offerer, Locale locale);
}
