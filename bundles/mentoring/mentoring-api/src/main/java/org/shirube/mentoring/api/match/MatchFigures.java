// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.platform.api.actor.Actor;

/** What an operator may know of matching: numbers and times, no names. For the commands. */
@ProviderType
public interface MatchFigures {

    /** The schemes that are not over: what they are called and how far they are. For operators and HR administrators. */
    List<Scheme> schemes(Actor operator);

    /**
     * Matches a scheme as {@link Matching#start} would, in whatever state it is, and keeps nothing.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an operator or an HR administrator
     */
    DryRun dryRun(Actor operator, SchemeId scheme);

    /**
     * What each rule says of two people. Stands in the trails of both. An operator gets no words, as these tell what people want to
     * talk about.
     *
     * @param seeker the seeker's external id in the directory
     * @param offerer the offerer's external id
     * @return empty where one of the two does not take part on that side
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an operator or an HR administrator
     */
    List<FitReason> explain(Actor operator, SchemeId scheme, String seeker, String offerer, Locale locale);

    /**
     * What a dry run found.
     *
     * @param candidates pairs that were kept as candidates
     * @param readMillis how long it took to read the people
     * @param scoreMillis to score
     * @param solveMillis to solve
     */
    record DryRun(MatchRun.Result result, long candidates, long readMillis, long scoreMillis, long solveMillis) {}
}
