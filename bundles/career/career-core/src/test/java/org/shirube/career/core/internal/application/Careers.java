// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shirube.career.core.internal.application.crafting.CraftingService;
import org.shirube.career.core.internal.application.crafting.Outlets;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.lifeline.LifelineFilesService;
import org.shirube.career.core.internal.application.lifeline.LifelineService;
import org.shirube.career.core.internal.application.plan.DirectionCountsJob;
import org.shirube.career.core.internal.application.plan.DirectionService;
import org.shirube.career.core.internal.application.plan.PlanOutlet;
import org.shirube.career.core.internal.application.plan.PlanService;
import org.shirube.career.core.internal.application.profile.ProfileService;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.PlainSeals;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

/** The module on a database of its own, as the container would wire it. */
public final class Careers implements AutoCloseable {

    public final TestDatabase database;
    public final PersistenceUnit unit;
    public final MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
    public final RecordingAudit audit = new RecordingAudit();
    public final RecordingLedger ledger = new RecordingLedger();
    public final PlainSeals seals = new PlainSeals();
    public final InMemoryGrants grants = new InMemoryGrants(clock);
    final CompanionRing ring = new CompanionRing();
    final StageService stages;
    public final Keeping keeping;
    public final SharesService shares;
    public final LifelineService lifelines;
    public final LifelineFilesService lifelineFiles;
    public final ProfileService profiles;
    public final PlanService plans;
    public final Outlets outlets = new Outlets();
    public final CraftingService crafting;
    private final Set<String> pairs = new HashSet<>();
    private final List<Runnable> closing = new ArrayList<>();

    public Careers(Dialect dialect) {
        database = TestDatabase.fresh(dialect);
        unit = database.open(new CareerSchema());
        stages = new StageService(database.transactions(), unit, seals, audit, ledger, grants, ring, clock);
        keeping = new Keeping(unit, seals, clock);
        shares = new SharesService(database.transactions(), keeping, grants, clock);
        lifelines = new LifelineService(database.transactions(), keeping, shares, audit, ledger, clock);
        lifelineFiles = new LifelineFilesService(database.transactions(), keeping, ledger, clock);
        profiles = new ProfileService(database.transactions(), keeping, shares, audit, ledger, clock);
        plans = new PlanService(database.transactions(), keeping, shares, audit, ledger, clock);
        crafting = new CraftingService(database.transactions(), keeping, shares, audit, outlets, ledger, clock);
        outlets.bind(new PlanOutlet(plans, clock));
        ring.bindModule((companion, member) -> pairs.contains(companion + "-" + member));
    }

    /** After what is due was drawn. */
    StageFiguresService figures(PeopleDirectory directory) {
        StageFiguresJob job = job(directory);
        job.look();
        return figures(job);
    }

    StageFiguresService figures(StageFiguresJob job) {
        return new StageFiguresService(unit, job, clock);
    }

    /** The job of a node. */
    StageFiguresJob job(PeopleDirectory directory) {
        StageFiguresJob job = new StageFiguresJob(database.transactions(), unit, directory, seals, clock);
        closing.add(job::stop);
        return job;
    }

    public DirectionService directions(DirectionCountsJob job) {
        return new DirectionService(database.transactions(), unit, keeping, job, ledger, clock);
    }

    /** The job of a node. */
    public DirectionCountsJob directionCounts(PeopleDirectory directory) {
        DirectionCountsJob job = new DirectionCountsJob(database.transactions(), unit, keeping, directory, clock);
        closing.add(job::stop);
        return job;
    }

    public void pair(Actor companion, Actor member) {
        pairs.add(id(companion) + "-" + id(member));
    }

    void part(Actor companion, Actor member) {
        pairs.remove(id(companion) + "-" + id(member));
    }

    public static Actor person(String login, Role... roles) {
        return person(UUID.randomUUID(), login, roles);
    }

    public static Actor person(UUID employee, String login, Role... roles) {
        Set<Role> all = new HashSet<>(Set.of(roles));
        all.add(Role.MEMBER);
        return new Actor(UUID.randomUUID(), login, employee, all);
    }

    public static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow());
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        database.close();
    }
}
