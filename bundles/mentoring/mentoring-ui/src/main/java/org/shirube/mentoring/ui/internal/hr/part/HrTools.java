// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.Visit;

/** What the screens of HR work with. */
public record HrTools(SchemeDesk schemes, Matching matching, Topics topics, PeopleDirectory directory, Visit visit) {

    /** Who looks. */
    public Actor hr() {
        return visit.actor();
    }
}
