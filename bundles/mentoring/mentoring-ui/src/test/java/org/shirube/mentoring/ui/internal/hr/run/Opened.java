// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;

/** The screen of a run, as HR opens it. */
final class Opened {

    private Opened() {}

    static RunScreen run(HrWorld world, RunId run) {
        RunScreen screen = new RunScreen(
                world.mentoring.schemeDesk(),
                world.mentoring.matching(),
                world.mentoring.topics(),
                world.directory,
                world.tools.visit());
        screen.show(run);
        return screen;
    }
}
