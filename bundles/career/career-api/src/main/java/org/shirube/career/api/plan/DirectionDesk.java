// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Where HR writes the company's direction. A version is never changed: a new one takes its place. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} unless the actor is an HR administrator.
 *
 * <p>Counts give nobody away. A part is told of where at least {@value org.shirube.platform.api.figures.Suppression#LEAST} people
 * related something to it and as many did not. Counts are drawn at once for all parts and stand for
 * {@value #DAYS_BETWEEN_COUNTS} days, and a count that changed by fewer than
 * {@value org.shirube.platform.api.figures.Suppression#LEAST} people is told as it was told before: nobody can ask before and
 * after the day on which somebody related something. There is no sum over parts, from which overlaps could be worked out.
 */
@ProviderType
public interface DirectionDesk {

    /** The most parts, those that were withdrawn included. */
    int MOST_PARTS = 200;

    /** How long counts stand, in days. */
    int DAYS_BETWEEN_COUNTS = 28;

    /** The newest version of each part, those that are over or withdrawn included, in the order they were first published. */
    List<Direction> all(Actor hr);

    /** All versions of a part, newest first. */
    List<Direction> versions(Actor hr, DirectionId id);

    /**
     * Publishes a new part.
     *
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST_PARTS}
     */
    Direction publish(Actor hr, DirectionText text);

    /**
     * Publishes a new version of a part, which also takes back a withdrawal.
     *
     * @param number of the version that was read
     * @throws org.shirube.career.api.ChangedElsewhereException where there is a newer one
     */
    Direction change(Actor hr, DirectionId id, int number, DirectionText text);

    /**
     * Withdraws a part. What people related to it stays with them.
     *
     * @param number of the version that was read
     * @throws org.shirube.career.api.ChangedElsewhereException where there is a newer one
     */
    Direction withdraw(Actor hr, DirectionId id, int number);

    /**
     * The counts that stand. They are drawn in the background, and those of which nothing could be told are drawn again the
     * next day.
     *
     * @return empty until the first were drawn, which begins soon
     */
    Optional<DirectionCounts> counts(Actor hr);
}
