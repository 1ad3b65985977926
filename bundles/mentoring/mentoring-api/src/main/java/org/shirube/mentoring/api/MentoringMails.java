// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/**
 * Whether somebody gets mails of mentoring. Only they see and change it. Who muted mails of talks in the 1on1 module gets none here
 * either, whatever they say here.
 */
@ProviderType
public interface MentoringMails {

    /**
     * Whether the actor gets mails; true as long as they did not choose.
     *
     * @throws AccessDeniedException where the actor is no employee
     */
    boolean wanted(Actor member);

    /** Changes it, also for mails that wait already. */
    void want(Actor member, boolean wanted);
}
