// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;

/**
 * A run as the table has it.
 *
 * @param plan as JSON
 * @param missing keys of rules, with commas
 */
public record RunRow(
        RunId id,
        SchemeId scheme,
        String plan,
        MatchRun.State state,
        double progress,
        MatchRun.Step step,
        Instant started,
        @Nullable Instant finished,
        String missing,
        int seekers,
        int offerers,
        int places,
        double best,
        double bound,
        int blocking,
        MatchRun.@Nullable Earlier earlier) {}
