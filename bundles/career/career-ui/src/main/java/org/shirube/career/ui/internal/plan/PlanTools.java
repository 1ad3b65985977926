// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.plan.Directions;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.Plans;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.share.Shares;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.ui.Visit;

/** What the parts of a plan need. */
@Component(service = PlanTools.class)
public final class PlanTools {

    final Plans plans;
    final Profiles profiles;
    final Directions directions;
    final Shares shares;
    final Visit visit;
    private final UuidV7 ids;

    @Activate
    public PlanTools(
            @Reference Plans plans,
            @Reference Profiles profiles,
            @Reference Directions directions,
            @Reference Shares shares,
            @Reference Visit visit,
            @Reference Clock clock) {
        this.plans = plans;
        this.profiles = profiles;
        this.directions = directions;
        this.shares = shares;
        this.visit = visit;
        this.ids = new UuidV7(clock);
    }

    UUID newId() {
        return ids.get();
    }

    void save(Plan plan) {
        plans.save(visit.actor(), plan);
    }

    /**
     * A list with one thing in the place of the one with the same id, or at the end.
     *
     * @throws LimitReachedException where it would be longer than a plan takes
     */
    static <T> List<T> with(List<T> things, T one, Function<T, UUID> id) {
        List<T> all = new ArrayList<>(things);
        all.replaceAll(thing -> id.apply(thing).equals(id.apply(one)) ? one : thing);
        if (!all.contains(one)) {
            all.add(one);
        }
        if (all.size() > Plan.MOST) {
            throw new LimitReachedException("plan", Plan.MOST);
        }
        return all;
    }

    /** A list without the thing with this id. */
    static <T> List<T> without(List<T> things, UUID gone, Function<T, UUID> id) {
        return things.stream().filter(thing -> !id.apply(thing).equals(gone)).toList();
    }
}
