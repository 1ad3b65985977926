// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import java.time.Instant;
import java.util.List;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.career.api.lifeline.When;

/** Events that a test makes up. */
final class Events {

    private Events() {}

    static LifelineEvent of(EventId id, String title, When when, int then, int now) {
        return of(id, Experience.of(title, when, then), now, "");
    }

    static LifelineEvent of(EventId id, Experience what, int now, String words) {
        return new LifelineEvent(id, 0, what, List.of(new Meaning(now, Instant.EPOCH, words)));
    }
}
