// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/**
 * Tells pages that others have done something, so that they follow by themselves: within two seconds, on whatever node it was
 * done. Says that something changed, and never what.
 */
@ProviderType
public interface MentoringNews {

    /**
     * Follows what somebody has with others: requests, pairs, introductions, and how far the schemes are that they are in.
     *
     * @param changed called on a thread of its own; returns soon
     * @return ends it
     * @throws AccessDeniedException where the actor is no employee
     */
    AutoCloseable watchMine(Actor member, Runnable changed);

    /**
     * Follows the board of a scheme: who joins, what waits, what is settled, and its runs. What changes in a short time is told
     * together, after ten seconds at the latest.
     *
     * @param changed called on a thread of its own; returns soon
     * @return ends it
     * @throws AccessDeniedException where the actor is no HR administrator
     */
    AutoCloseable watchBoard(Actor hr, SchemeId scheme, Runnable changed);
}
