// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.request.SitInPool;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.ReportingLines;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Transactions;

/** Who may be asked to sit in on a talk. */
@Component
public final class SitInPoolService implements SitInPool {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 500;

    private final SeatStore seats;
    private final ProfileBook profiles;
    private final BlockBook blocks;
    private final ReportingLines lines;
    private final Clock clock;

    @Activate
    public SitInPoolService(
            @Reference Transactions transactions,
            @Reference ProfileBook profiles,
            @Reference BlockBook blocks,
            @Reference PeopleDirectory directory,
            @Reference Clock clock) {
        this.seats = new SeatStore(transactions);
        this.profiles = profiles;
        this.blocks = blocks;
        this.lines = new ReportingLines(directory, clock);
        this.clock = clock;
    }

    @Override
    public List<ProfileView> whom(Actor actor) {
        EmployeeId me = Members.of(actor);
        List<EmployeeId> pool = new ArrayList<>(seats.pool(SchemeKind.SIT_IN_POOL, LOOKED_AT));
        pool.remove(me);
        Collections.shuffle(
                pool, new Random(LocalDate.now(clock).toEpochDay() ^ me.value().hashCode()));
        Map<EmployeeId, Set<EmployeeId>> named = blocks.of(pool);
        Set<EmployeeId> mine = Set.copyOf(blocks.mine(me));
        return profiles.views(pool).stream()
                .filter(view -> !view.paused())
                .filter(view -> !mine.contains(view.person())
                        && !named.getOrDefault(view.person(), Set.of()).contains(me))
                .filter(view -> !lines.isAbove(actor, me, view.person()) && !lines.isAbove(actor, view.person(), me))
                .limit(MOST)
                .toList();
    }
}
