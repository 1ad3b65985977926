// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import java.util.Map;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;

/** Writes to the ledger what happened, in the running transaction, and never a word anybody wrote. */
public final class Happenings {

    private final ActivityLedger ledger;

    public Happenings(ActivityLedger ledger) {
        this.ledger = ledger;
    }

    /** @param what for example {@code opened} */
    public void scheme(Actor actor, SchemeId id, String what, Map<String, String> attributes) {
        add(actor, "mentoring.scheme." + what, new Subject("mentoring.scheme", id.value()), attributes);
    }

    /** Something that concerns one person. */
    public void person(Actor actor, EmployeeId person, String what, Map<String, String> attributes) {
        add(actor, "mentoring." + what, new Subject("employee", person.value()), attributes);
    }

    public void add(Actor actor, String kind, Subject subject, Map<String, String> attributes) {
        ledger.append(new Activity(kind, subject, actor, attributes));
    }
}
