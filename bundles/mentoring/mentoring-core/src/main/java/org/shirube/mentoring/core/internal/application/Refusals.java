// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;

/** Why something does not go. */
public final class Refusals {

    private Refusals() {}

    public static MentoringRefusedException of(Reason reason) {
        return new MentoringRefusedException(reason);
    }

    /** It is not, or no longer, there. */
    public static MentoringRefusedException gone() {
        return of(Reason.CHANGED_ELSEWHERE);
    }

    public static void unless(boolean holds, Reason reason) {
        if (!holds) {
            throw of(reason);
        }
    }
}
