// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.network;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.core.internal.application.match.UnitTree;
import org.shirube.mentoring.core.internal.domain.network.NetCount;
import org.shirube.mentoring.core.internal.domain.pool.Departments;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.NetworkStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Standing;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Draws the net once a week, for the whole company at once. */
@Component(service = NetworkJob.class, immediate = true)
public final class NetworkJob {

    private static final Actor JOB = Actor.system("mentoring.network");
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String LEASED = "network";
    private static final int DAYS = 7;
    /** Of pairs: each has two people, whose standings are asked for together. */
    private static final int PAGE = PageRequest.MAX_LIMIT / 2;

    private final NetworkStore store;
    private final PeopleDirectory directory;
    private final UnitTree tree;
    private final Leases leases;
    private final Clock clock;
    private final UuidV7 ids;
    private final BackgroundJob job = new BackgroundJob("shirube-mentoring-net", this::draw);

    /** @param unit referenced so that the tables are there */
    @Activate
    public NetworkJob(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference UnitTree tree,
            @Reference Clock clock) {
        this.store = new NetworkStore(transactions);
        this.directory = directory;
        this.tree = tree;
        this.leases = new Leases(transactions, "mentoring.lease", clock);
        this.clock = clock;
        this.ids = new UuidV7(clock);
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    public void stop() {
        job.close();
    }

    /** Draws what is due, now and on this thread. */
    public void look() {
        job.run();
    }

    private boolean isDue() {
        LocalDate today = LocalDate.now(clock);
        return store.newest()
                .map(drawing -> !drawing.day().plusDays(DAYS).isAfter(today))
                .orElse(true);
    }

    private void draw(BooleanSupplier goOn) {
        UUID id = ids.get();
        BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(LEASED, id, LEASE);
        if (!isDue() || !mine.getAsBoolean()) {
            return;
        }
        try {
            Departments departments = tree.departments(JOB);
            NetCount count = new NetCount();
            int pairs = pairs(count, departments, mine);
            if (pairs > 0 && people(count, departments, mine) && isDue()) {
                NetworkStore.Drawing drawing = new NetworkStore.Drawing(id, LocalDate.now(clock), count.withheld());
                store.add(drawing, count.edges(), count.shares());
            }
        } finally {
            leases.release(LEASED, id);
        }
    }

    /** @return how many; 0 also where it should not go on */
    private int pairs(NetCount count, Departments departments, BooleanSupplier goOn) {
        int counted = 0;
        List<NetworkStore.RunningPair> page = store.running(null, PAGE);
        while (!page.isEmpty()) {
            if (!goOn.getAsBoolean()) {
                return 0;
            }
            count(page, count, departments);
            counted += page.size();
            page = store.running(page.get(page.size() - 1).id(), PAGE);
        }
        return counted;
    }

    private void count(List<NetworkStore.RunningPair> pairs, NetCount count, Departments departments) {
        Set<EmployeeId> people = pairs.stream()
                .flatMap(pair -> Stream.of(pair.seeker(), pair.offerer()))
                .collect(Collectors.toSet());
        Map<EmployeeId, Standing> standings = new HashMap<>();
        directory
                .standings(JOB, people, LocalDate.now(clock))
                .forEach(standing -> standings.put(standing.person(), standing));
        for (NetworkStore.RunningPair pair : pairs) {
            Standing seeker = standings.get(pair.seeker());
            Standing offerer = standings.get(pair.offerer());
            if (seeker != null && offerer != null) {
                count.pair(
                        pair.seeker(),
                        department(seeker.unit(), departments),
                        pair.offerer(),
                        department(offerer.unit(), departments));
                partner(count, seeker, pair.offerer());
                partner(count, offerer, pair.seeker());
            }
        }
    }

    private static void partner(NetCount count, Standing person, EmployeeId partner) {
        if (!partner.equals(person.manager())) {
            count.partner(person.person());
        }
    }

    private boolean people(NetCount count, Departments departments, BooleanSupplier goOn) {
        List<MainPost> page = directory.mainPosts(JOB, LocalDate.now(clock), null, PageRequest.MAX_LIMIT);
        while (!page.isEmpty() && goOn.getAsBoolean()) {
            page.forEach(post -> count.person(post.person(), department(post.unit(), departments)));
            EmployeeId last = page.get(page.size() - 1).person();
            page = directory.mainPosts(JOB, LocalDate.now(clock), last, PageRequest.MAX_LIMIT);
        }
        return page.isEmpty();
    }

    private static @Nullable UnitId department(@Nullable UnitId unit, Departments departments) {
        return unit == null ? null : departments.of(unit);
    }
}
