// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.BackgroundJob;

/** Ends pairs on their last day. Two nodes at once do no harm: a pair ends once. */
@Component(
        service = {},
        immediate = true)
public final class PairPatrol {

    private static final Actor JOB = Actor.system("mentoring.pairs");
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final Endings endings;
    private final BackgroundJob job = new BackgroundJob("shirube-mentoring-pairs", this::look);

    @Activate
    public PairPatrol(@Reference Endings endings) {
        this.endings = endings;
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    void stop() {
        job.close();
    }

    private void look(BooleanSupplier goOn) {
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            more = endings.endDue(JOB);
        }
    }
}
