// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * The plans of people. Written by the person alone and private until they share one or all
 * ({@link org.shirube.career.api.share.Shares}).
 *
 * <p>Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee.
 */
@ProviderType
public interface Plans {

    /** The most plans of one person. */
    int MOST = 30;

    /** The actor's own plans: open ones first, and of these the newest first. */
    List<Plan> own(Actor member);

    /**
     * Begins a plan.
     *
     * @throws IllegalArgumentException where the target is empty or too long
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST}
     */
    Plan begin(Actor member, String target, @Nullable LocalDate by);

    /**
     * Puts a plan in the place of what was read.
     *
     * @throws org.shirube.career.api.ChangedElsewhereException where it is not as it was read, or gone
     */
    Plan save(Actor member, Plan changed);

    /** Removes a plan, its shares and what was said of it and the company's direction. */
    void remove(Actor member, PlanId id);

    /**
     * What of a person's plans somebody may read: their own, or what is shared with them. Where nothing is shared it is empty.
     * A look that finds something stands in the person's trail as {@code career.plan.viewed}, once a day.
     */
    List<Plan> of(Actor viewer, EmployeeId owner);
}
