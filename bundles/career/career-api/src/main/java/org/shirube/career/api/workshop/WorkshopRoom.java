// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What somebody sees who is in a workshop.
 *
 * @param course null before it begins and after it has ended
 * @param facilitates whether the person moves it on
 * @param joined whether the person has a seat, and so a sheet
 * @param group the number of their group, or 0
 * @param members who is in that group, themselves included
 * @param talks of role models, for the step that is on; after the end all of them
 */
public record WorkshopRoom(
        Workshop workshop,
        @Nullable Course course,
        boolean facilitates,
        boolean joined,
        int group,
        List<EmployeeId> members,
        List<RoleTalk> talks) {

    public WorkshopRoom {
        members = List.copyOf(members);
        talks = List.copyOf(talks);
    }
}
