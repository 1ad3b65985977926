// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.rule;

import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.mentoring.api.SchemeKind;

/**
 * What makes two people fit. Register it as a service; schemes then offer it to HR beside those that are shipped. While a scheme
 * names a rule that is not installed, the rule is left out and the run says so.
 *
 * <p>An implementation may rely on: {@link #prepare} is called once for each run, preview or suggestion, on one thread, and what it
 * returns is only asked about people of that pool. What it returns is asked by several threads at once, about every pair of a pool
 * in the worst case: it computes and looks nothing up. It holds no state between runs, and logs nobody.
 *
 * <p>A rule never uses how somebody is appraised.
 */
@ConsumerType
public interface MatchingRule {

    /** What a rule does with a pair. */
    enum Kind {
        /** Allows it or not: a value of 0 rules it out, whatever else speaks for it; any other counts for nothing. */
        HARD,
        /** Speaks for it more or less. */
        SOFT
    }

    /** Names it in schemes, stable across releases: lower case letters, digits, dots and hyphens, 1 to 60 characters. */
    String key();

    /** What it does with a pair. */
    Kind kind();

    /** Whether it is used in a scheme of that kind unless HR says otherwise. */
    boolean usual(SchemeKind kind);

    /** How much it counts unless HR says otherwise, 0 to {@value org.shirube.mentoring.api.RuleSetting#MOST}. */
    int usualWeight();

    /** Its name, in a few words. */
    String name(Locale locale);

    /** What it does, in one sentence for HR. */
    String about(Locale locale);

    /** Gets ready for a pool of people: whatever takes time happens here. */
    PreparedRule prepare(Pool pool);
}
