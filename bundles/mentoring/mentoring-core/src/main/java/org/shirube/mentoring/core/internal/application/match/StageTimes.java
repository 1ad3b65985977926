// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import org.shirube.career.api.Stage;
import org.shirube.mentoring.core.internal.engine.Progress;

/** How long the engine scores, of all the time it takes. */
final class StageTimes implements Progress {

    private long scoring;
    private long last = System.nanoTime();
    private Stage stage = Stage.SCORING;

    @Override
    public void at(Stage now, double share) {
        if (now != stage) {
            take();
            stage = now;
        }
    }

    private void take() {
        long time = System.nanoTime();
        scoring += stage == Stage.SCORING ? time - last : 0;
        last = time;
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /** In nanoseconds, once it is over. */
    long scoring() {
        take();
        return scoring;
    }
}
