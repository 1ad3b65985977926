// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.util.List;
import java.util.Set;
import org.shirube.people.api.EmployeeId;

/**
 * A person's profile, as others see it who take part in a scheme with them.
 *
 * @param offers what they can help with
 * @param wants what they want to talk about; empty unless they asked the viewer, or are a partner of the viewer
 * @param paused whether they take nobody new at the moment
 */
public record ProfileView(
        EmployeeId person,
        List<TopicChoice> offers,
        List<TopicChoice> wants,
        List<String> languages,
        PlaceChoice place,
        Set<TimeSlot> times,
        String intro,
        List<ChosenWord> chosen,
        boolean paused) {

    public ProfileView {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
        languages = List.copyOf(languages);
        times = Set.copyOf(times);
        chosen = List.copyOf(chosen);
    }
}
