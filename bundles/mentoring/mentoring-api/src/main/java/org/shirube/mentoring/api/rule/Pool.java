// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.rule;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.profile.Topic;

/** The people of a scheme, packed in columns. Numbers are valid in this pool only. */
@ProviderType
public interface Pool {

    /** What the scheme is. */
    SchemePlan plan();

    /** The day as of which it is. */
    LocalDate day();

    /** Those who look for somebody. */
    People seekers();

    /** Those who offer themselves. */
    People offerers();

    /** The topic with a number. */
    Topic topic(int number);

    /** How many topics there are. */
    int topics();

    /** The name of a unit by number. */
    String unitName(int unit);

    /** The unit directly below the company to which a unit belongs, itself where it is one: its department. */
    int department(int unit);

    /** The name of a grade by rank. */
    String gradeName(int rank);

    /** The offerers with whom a seeker was a pair before, in whatever scheme; ascending. Not to be changed. */
    int[] former(int seeker);

    /** How many months ago a pair of the two ended, in whatever scheme; -1 where there was none. */
    int monthsSince(int seeker, int offerer);
}
