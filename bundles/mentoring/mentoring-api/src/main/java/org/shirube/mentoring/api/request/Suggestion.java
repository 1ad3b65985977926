// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.List;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.rule.FitReason;

/**
 * Somebody one could ask.
 *
 * @param profile what they say of themselves
 * @param score how well they fit, 0 to 1
 * @param reasons what speaks for it, the heaviest first; at most three, each with words
 * @param free whether they have time for one more now; otherwise one can wait for them
 */
public record Suggestion(ProfileView profile, double score, List<FitReason> reasons, boolean free) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
