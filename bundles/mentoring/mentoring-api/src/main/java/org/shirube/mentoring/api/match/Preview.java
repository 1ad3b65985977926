// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.people.api.EmployeeId;

/**
 * What other rules would change, tried on a sample.
 *
 * @param offerers how many offerers were looked at
 * @param seekers the sample
 * @param changed of how many seekers somebody else comes first
 */
public record Preview(int offerers, List<Row> seekers, int changed) {

    public Preview {
        seekers = List.copyOf(seekers);
    }

    /**
     * A seeker of the sample. Nobody is matched here: it is who would come first for them alone.
     *
     * @param before who comes first by the rules as they are, or null for nobody
     * @param after who would, or null for nobody
     * @param reasons what speaks for {@code after}; the heaviest first
     */
    public record Row(
            EmployeeId seeker,
            @Nullable EmployeeId before,
            @Nullable EmployeeId after,
            double score,
            List<FitReason> reasons) {

        public Row {
            reasons = List.copyOf(reasons);
        }
    }
}
