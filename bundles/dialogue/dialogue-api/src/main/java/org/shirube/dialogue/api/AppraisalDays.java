// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Keeps talks apart from appraisal (F78): the HRIS says on which days people are appraised, and no talk is put on such a day.
 * Days come in and nothing goes out; there is no way from a talk to an appraisal.
 */
@ProviderType
public interface AppraisalDays {

    /**
     * Takes a delivery, which replaces all that was known. Days that have passed are left out, and forgotten once they pass.
     * Both people of a talk that is planned on a day not known before are told.
     *
     * @param rows all days that are ahead; none means that there are none
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an integrator or an HR administrator
     */
    AppraisalReceipt deliver(Actor actor, List<AppraisalDay> rows);

    /**
     * Whether a talk of the actor's own that has not begun has to be moved, because it lies on a day on which the member is
     * appraised.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     */
    boolean mustMove(Actor actor, MeetingId id);
}
