// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.workshop.TalkRow;
import org.shirube.career.core.internal.persistence.workshop.TalkStore;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts talks together with their words. It asks nobody who may. */
@Component(service = RoleTalkShelf.class)
public final class RoleTalkShelf {

    private static final Logger LOG = LoggerFactory.getLogger(RoleTalkShelf.class);

    final TalkStore store;
    private final Keeping keeping;

    /** @param unit referenced so that the tables are there */
    @Activate
    public RoleTalkShelf(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference Keeping keeping) {
        this.store = new TalkStore(transactions);
        this.keeping = keeping;
    }

    /** What a workshop shows in some steps. */
    List<RoleTalk> shown(WorkshopId workshop, int from, int to) {
        return with(store.shown(workshop, from, to));
    }

    /** A talk whose teller is gone, and whose words went with them, is left out. */
    List<RoleTalk> with(List<TalkRow> rows) {
        return rows.stream().flatMap(this::talk).toList();
    }

    private Stream<RoleTalk> talk(TalkRow row) {
        try {
            return keeping
                    .find(row.teller(), RoleTalkContent.KIND, row.id().value())
                    .map(kept -> talk(row, kept.content()))
                    .stream();
        } catch (SealBrokenException e) {
            LOG.warn("A talk does not open and is left out: {}", row.id());
            return Optional.<RoleTalk>empty().stream();
        }
    }

    static RoleTalk talk(TalkRow row, RoleTalkContent content) {
        return new RoleTalk(row.id(), row.teller(), content.words(), content.link(), row.consent());
    }
}
