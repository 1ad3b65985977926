// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.LifelineFiles;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.domain.lifeline.Csv;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** Reading takes nothing; what is taken is what the person was shown. */
@Component
public final class LifelineFilesService implements LifelineFiles {

    private final Transactions transactions;
    private final Events events;

    @Activate
    public LifelineFilesService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.events = new Events(keeping, ledger, clock);
    }

    @Override
    public LifelineFile read(Actor owner, byte[] file) {
        if (file.length > LifelineFile.MOST_BYTES) {
            throw new IllegalArgumentException("a file has at most " + LifelineFile.MOST_BYTES + " bytes");
        }
        return new Csv(events.latest(), events.all(Events.employee(owner)), Lifelines.MOST).read(file);
    }

    @Override
    public int take(Actor owner, List<LifelineFile.Line> lines) {
        EmployeeId person = Events.employee(owner);
        return transactions.call(c -> {
            Set<String> known = new HashSet<>();
            events.all(person).forEach(event -> known.add(Csv.key(event.experience())));
            List<LifelineFile.Line> fresh = lines.stream()
                    .filter(line -> known.add(Csv.key(line.experience())))
                    .toList();
            fresh.forEach(line -> events.put(person, line.experience(), line.now(), line.words()));
            if (!fresh.isEmpty()) {
                events.changed(owner);
            }
            return fresh.size();
        });
    }

    @Override
    public byte[] export(Actor owner, Locale language) {
        return Csv.write(events.all(Events.employee(owner)), language);
    }
}
