// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds rows again as they stand in their files. Rows that turn out to be wrong only beside others (an id that stands twice,
 * a cycle) go to quarantine with their text too, without every row carrying it along.
 */
@FunctionalInterface
@ConsumerType
public interface RawRows {

    /** Knows no row; what is refused by the comparison then has no text. */
    RawRows NONE = origins -> Map.of();

    /**
     * Called by {@link ImportDraft#compare(RawRows)} on its own thread, as often as needed.
     *
     * @param origins at most 1,000
     * @return the text of each row that was found, without its line end
     */
    Map<Origin, String> find(Set<Origin> origins);
}
