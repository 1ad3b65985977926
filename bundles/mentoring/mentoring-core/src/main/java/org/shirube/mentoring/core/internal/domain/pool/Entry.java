// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.List;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.Standing;

/**
 * Somebody who goes into a pool.
 *
 * @param capacity how many more they take here
 * @param load how many partners they have already
 * @param words those they chose to show
 * @param wishes whom of the other side they named
 */
public record Entry(
        Standing standing,
        int capacity,
        int load,
        PlaceChoice place,
        int times,
        List<String> languages,
        List<TopicChoice> topics,
        List<String> words,
        List<EmployeeId> wishes) {

    public EmployeeId id() {
        return standing.person();
    }
}
