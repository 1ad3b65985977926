// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.talk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.core.internal.application.request.TalkBell;
import org.shirube.mentoring.core.internal.application.request.TalkPlace;
import org.shirube.mentoring.core.internal.application.request.TalkPlaces;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the talks of pairs that began and ends those of pairs that ended: soon after it happened, and from time to time for what was
 * missed, also for pairs that were there before the 1on1 module.
 */
@Component(service = TalkJob.class, immediate = true)
public final class TalkJob {

    private static final Logger LOG = LoggerFactory.getLogger(TalkJob.class);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String LEASED = "talks";
    private static final int PAGE = 200;

    private final Transactions transactions;
    private final TalkPlaces places;
    private final PairStore pairs;
    private final SchemeStore schemes;
    private final Leases leases;
    private final UuidV7 ids;
    private final AutoCloseable listening;
    private final BackgroundJob job = new BackgroundJob("shirube-mentoring-talks", this::work);

    /** @param unit referenced so that the tables are there */
    @Activate
    public TalkJob(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference TalkPlaces places,
            @Reference TalkBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.places = places;
        this.pairs = new PairStore(transactions);
        this.schemes = new SchemeStore(transactions);
        this.leases = new Leases(transactions, "mentoring.lease", clock);
        this.ids = new UuidV7(clock);
        this.listening = bell.listen(job::call);
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    public void stop() throws Exception {
        listening.close();
        job.close();
    }

    /** Does what is to do, now and on this thread. */
    public void look() {
        job.run();
    }

    private void work(BooleanSupplier goOn) {
        TalkPlace place = places.first().orElse(null);
        UUID holder = ids.get();
        BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(LEASED, holder, LEASE);
        if (place == null || !mine.getAsBoolean()) {
            return;
        }
        try {
            each(place, mine);
        } finally {
            leases.release(LEASED, holder);
        }
    }

    private void each(TalkPlace place, BooleanSupplier goOn) {
        List<PairRow> page = pairs.untold(null, PAGE);
        while (!page.isEmpty() && goOn.getAsBoolean()) {
            page.forEach(pair -> tell(place, pair));
            page = pairs.untold(page.get(page.size() - 1).id(), PAGE);
        }
    }

    /** One that does not work does not keep the others back. */
    private void tell(TalkPlace place, PairRow pair) {
        try {
            transactions.run(c -> {
                if (pair.goesOn()) {
                    SchemePlan plan = schemes.find(pair.scheme()).orElseThrow().plan();
                    place.open(pair, plan).ifPresent(talk -> pairs.talk(pair.id(), talk));
                } else {
                    place.end(pair);
                    pairs.talkEnded(pair.id());
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("The talks of a pair could not be planned; it is tried again", e);
        }
    }
}
