// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.HashSet;
import java.util.Set;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Who wants mails. */
final class MemoryMails implements MentoringMails {

    private final Set<EmployeeId> muted = new HashSet<>();

    @Override
    public boolean wanted(Actor member) {
        return !muted.contains(InMemoryMentoring.me(member));
    }

    @Override
    public void want(Actor member, boolean wanted) {
        EmployeeId me = InMemoryMentoring.me(member);
        if (wanted) {
            muted.remove(me);
        } else {
            muted.add(me);
        }
    }
}
