// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;

/** The events people keep. Every one is a thing of its own. */
final class Events {

    static final Kind<KeptEvent> KIND = new Kind<>("lifeline.event", KeptEvent.class, Lifelines.MOST);

    private static final String CHANGED = "career.lifeline.changed";

    private final Keeping keeping;
    private final ActivityLedger ledger;
    private final Clock clock;

    Events(Keeping keeping, ActivityLedger ledger, Clock clock) {
        this.keeping = keeping;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As they lie in time. */
    List<LifelineEvent> all(EmployeeId person) {
        return keeping.all(person, KIND).stream()
                .map(KeptEvent::open)
                .sorted(LifelineEvent.IN_TIME)
                .toList();
    }

    LifelineEvent put(EmployeeId person, Experience experience, int now, String words) {
        requireBegun(experience);
        Meaning first = new Meaning(now, moment(), words);
        return KeptEvent.open(keeping.add(person, KIND, KeptEvent.of(experience, List.of(first))));
    }

    void requireBegun(Experience experience) {
        if (experience.when().begins().isAfter(latest())) {
            throw new IllegalArgumentException("an event begins today at the latest");
        }
    }

    /** Where it is latest on earth, today has begun: nobody is refused their own today. */
    LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Says that a lifeline changed, and nothing of what is in it. */
    void changed(Actor owner) {
        Subject subject = new Subject("employee", employee(owner).value());
        ledger.append(new Activity(CHANGED, subject, owner, Map.of()));
    }

    static EmployeeId employee(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("a lifeline without being an employee")));
    }
}
