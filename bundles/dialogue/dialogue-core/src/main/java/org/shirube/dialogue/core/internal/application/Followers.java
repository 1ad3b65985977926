// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;

/** Lets pairings with managers follow the directory, when one of those concerned looks. */
final class Followers {

    private final Transactions transactions;
    private final PeopleDirectory directory;
    private final PairingStore pairings;
    private final PairingBook book;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Followers(
            Transactions transactions,
            PeopleDirectory directory,
            PairingStore pairings,
            PairingBook book,
            Clock clock,
            Supplier<UUID> ids) {
        this.transactions = transactions;
        this.directory = directory;
        this.pairings = pairings;
        this.book = book;
        this.clock = clock;
        this.ids = ids;
    }

    /** The pairing with one's own manager, and those with who reports to one today. */
    void follow(Actor actor, EmployeeId me) {
        LocalDate today = LocalDate.now(clock);
        follow(actor, me, manager(actor, me, today), today);
        Set<EmployeeId> reports = reports(actor, me, today);
        Set<EmployeeId> followed = transactions.call(c -> pairings.open(me)).stream()
                .filter(pairing -> pairing.kind() == PairingKind.MANAGER
                        && pairing.partner().equals(me))
                .map(Pairing::member)
                .collect(Collectors.toSet());
        reports.stream()
                .filter(report -> !followed.contains(report))
                .forEach(report -> follow(actor, report, me, today));
        followed.stream()
                .filter(member -> !reports.contains(member))
                .forEach(member -> follow(actor, member, manager(actor, member, today), today));
    }

    private @Nullable EmployeeId manager(Actor actor, EmployeeId person, LocalDate today) {
        return directory
                .employee(actor, person, today)
                .map(Employee::manager)
                .map(ManagerRef::id)
                .orElse(null);
    }

    private Set<EmployeeId> reports(Actor actor, EmployeeId me, LocalDate today) {
        return directory.reports(actor, me, today, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .map(EmployeeSummary::id)
                .collect(Collectors.toSet());
    }

    private void follow(Actor actor, EmployeeId member, @Nullable EmployeeId manager, LocalDate today) {
        if (follows(member, manager)) {
            return;
        }
        try {
            transactions.run(c -> {
                pairings.withManager(member).ifPresent(former -> book.end(actor, former));
                if (manager != null) {
                    PairingId id = new PairingId(ids.get());
                    book.open(actor, new Pairing(id, member, manager, PairingKind.MANAGER, Cadence.USUAL, today, null));
                }
            });
        } catch (RuntimeException e) {
            // Both of them may look at once, and only one pairing is made.
            if (!follows(member, manager)) {
                throw e;
            }
        }
    }

    private boolean follows(EmployeeId member, @Nullable EmployeeId manager) {
        return transactions.call(c -> pairings.withManager(member)
                .map(pairing -> pairing.partner().equals(manager))
                .orElse(manager == null));
    }
}
