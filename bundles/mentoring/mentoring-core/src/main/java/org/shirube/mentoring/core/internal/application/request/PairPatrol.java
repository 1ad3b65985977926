// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.BackgroundJob;

/** Ends pairs on their last day, and lets those go who have left the company. Two nodes at once do no harm: a pair ends once. */
@Component(
        service = {},
        immediate = true)
public final class PairPatrol {

    private static final Actor JOB = Actor.system("mentoring.pairs");
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final Endings endings;
    private final Leavers leavers;
    private final Clock clock;
    private final BackgroundJob job = new BackgroundJob("shirube-mentoring-pairs", this::look);
    private LocalDate looked = LocalDate.MIN;

    @Activate
    public PairPatrol(@Reference Endings endings, @Reference Leavers leavers, @Reference Clock clock) {
        this.endings = endings;
        this.leavers = leavers;
        this.clock = clock;
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
        LocalDate today = LocalDate.now(clock);
        if (!looked.equals(today)) {
            leavers.look(JOB, goOn);
            looked = today;
        }
    }
}
