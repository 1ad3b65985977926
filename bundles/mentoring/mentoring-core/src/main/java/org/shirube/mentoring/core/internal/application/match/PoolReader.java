// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.application.request.BlockBook;
import org.shirube.mentoring.core.internal.domain.pool.Alike;
import org.shirube.mentoring.core.internal.domain.pool.Entry;
import org.shirube.mentoring.core.internal.domain.pool.Forest;
import org.shirube.mentoring.core.internal.domain.pool.Known;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.PoolStore;
import org.shirube.mentoring.core.internal.persistence.TopicStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Standing;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Reads the people of a scheme into a pool, in pages. */
@Component(service = PoolReader.class)
public final class PoolReader {

    static final int PAGE = PageRequest.MAX_LIMIT;

    final PoolStore store;
    private final EntryReader entries;
    private final BlockBook blocks;
    private final PeopleDirectory directory;
    private final UnitTree tree;
    private final TopicStore topics;
    private final Clock clock;

    @Activate
    public PoolReader(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference ProfileBook profiles,
            @Reference BlockBook blocks,
            @Reference PeopleDirectory directory,
            @Reference UnitTree tree,
            @Reference Seals seals,
            @Reference Clock clock) {
        this.store = new PoolStore(transactions);
        this.entries = new EntryReader(profiles, directory, seals, clock);
        this.blocks = blocks;
        this.directory = directory;
        this.tree = tree;
        this.topics = new TopicStore(unit);
        this.clock = clock;
    }

    /** Everybody who has a place left. */
    PackedPool all(Actor actor, Scheme scheme, Pages pages) {
        List<Entry> seekers = read(actor, scheme, Side.SEEKER, pages);
        List<Entry> offerers = read(actor, scheme, Side.OFFERER, pages);
        return pool(actor, scheme.plan(), Alike.sorted(seekers), Alike.sorted(offerers), pages);
    }

    /** Some people of a scheme, whether they have a place left or not. */
    PackedPool some(Actor actor, Scheme scheme, Collection<EmployeeId> seekers, Collection<EmployeeId> offerers) {
        List<Entry> seeking =
                entries.of(actor, scheme.id(), Side.SEEKER, store.some(scheme.id(), Side.SEEKER, seekers));
        List<Entry> offering =
                entries.of(actor, scheme.id(), Side.OFFERER, store.some(scheme.id(), Side.OFFERER, offerers));
        return pool(actor, scheme.plan(), seeking, offering, Pages.NONE);
    }

    /** Told of each page that was read. */
    interface Pages {

        Pages NONE = people -> {};

        /**
         * @param people how many were read
         * @throws java.util.concurrent.CancellationException to stop
         */
        void read(int people);
    }

    private List<Entry> read(Actor actor, Scheme scheme, Side side, Pages pages) {
        List<Entry> all = new ArrayList<>();
        EmployeeId last = null;
        do {
            EmployeeId after = last;
            last = store.last(scheme.id(), side, after, PAGE).orElse(null);
            List<PoolStore.Line> page = store.free(scheme.id(), side, after, last);
            all.addAll(entries.of(actor, scheme.id(), side, page));
            pages.read(page.size());
        } while (last != null);
        return all;
    }

    private PackedPool pool(Actor actor, SchemePlan plan, List<Entry> seekers, List<Entry> offerers, Pages pages) {
        Known known = new Known();
        chunks(seekers).forEach(some -> {
            pages.read(0);
            pairs(some, known);
            blocks(some, known);
        });
        chunks(offerers).forEach(some -> {
            pages.read(0);
            blocks(some, known);
        });
        return new PackedPool(
                plan,
                LocalDate.now(clock),
                topics.all(),
                new Forest(managers(actor, seekers, offerers)),
                tree.departments(actor),
                seekers,
                offerers,
                known);
    }

    private static Stream<List<EmployeeId>> chunks(List<Entry> people) {
        return IntStream.iterate(0, from -> from < people.size(), from -> from + PAGE)
                .mapToObj(from -> people.subList(from, Math.min(people.size(), from + PAGE)).stream()
                        .map(Entry::id)
                        .toList());
    }

    private void pairs(List<EmployeeId> people, Known known) {
        Instant now = clock.instant();
        for (PoolStore.Once pair : store.pairs(people)) {
            Instant ended = pair.ended();
            if (ended == null) {
                known.never(pair.seeker(), pair.offerer());
            } else {
                long months = ChronoUnit.MONTHS.between(ended.atZone(clock.getZone()), now.atZone(clock.getZone()));
                known.former(pair.seeker(), pair.offerer(), (int) months);
            }
        }
    }

    private void blocks(List<EmployeeId> people, Known known) {
        blocks.of(people).forEach((owner, named) -> named.forEach(person -> known.never(owner, person)));
    }

    /** Whom each reports to, up to the top: managers need not take part themselves. */
    private Map<EmployeeId, EmployeeId> managers(Actor actor, List<Entry> seekers, List<Entry> offerers) {
        Map<EmployeeId, EmployeeId> managers = new HashMap<>();
        Set<EmployeeId> asked = new HashSet<>();
        Set<EmployeeId> next = new HashSet<>();
        Stream.concat(seekers.stream(), offerers.stream()).forEach(entry -> {
            asked.add(entry.id());
            follow(entry.standing(), managers, next);
        });
        next.removeAll(asked);
        while (!next.isEmpty()) {
            List<EmployeeId> some = next.stream().limit(PAGE).toList();
            asked.addAll(some);
            directory
                    .standings(actor, some, LocalDate.now(clock))
                    .forEach(standing -> follow(standing, managers, next));
            next.removeAll(asked);
        }
        return managers;
    }

    private static void follow(Standing standing, Map<EmployeeId, EmployeeId> managers, Set<EmployeeId> next) {
        EmployeeId manager = standing.manager();
        if (manager != null) {
            managers.put(standing.person(), manager);
            next.add(manager);
        }
    }
}
