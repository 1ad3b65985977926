// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.share.Looks;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** Every event is a thing of its own among what a person keeps. */
@Component
public final class LifelineService implements Lifelines {

    private static final String VIEWED = "career.lifeline.viewed";

    private final Transactions transactions;
    private final Keeping keeping;
    private final SharesService shares;
    private final Events events;
    private final Looks looks;

    @Activate
    public LifelineService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference SharesService shares,
            @Reference AuditTrail audit,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.shares = shares;
        this.events = new Events(keeping, ledger, clock);
        this.looks = new Looks(audit, VIEWED, clock);
    }

    @Override
    public List<LifelineEvent> own(Actor owner) {
        return events.all(Events.employee(owner));
    }

    @Override
    public Optional<LifelineEvent> own(Actor owner, EventId event) {
        return keeping.find(Events.employee(owner), Events.KIND, event.value()).map(KeptEvent::open);
    }

    @Override
    public LifelineEvent add(Actor owner, Experience experience, int now, String words) {
        return transactions.call(c -> {
            LifelineEvent added = events.put(Events.employee(owner), experience, now, words);
            events.changed(owner);
            return added;
        });
    }

    @Override
    public LifelineEvent change(Actor owner, EventId event, long version, Experience experience) {
        events.requireBegun(experience);
        return changed(owner, event, version, was -> KeptEvent.of(experience, was.meanings()));
    }

    @Override
    public LifelineEvent reappraise(Actor owner, EventId event, long version, int now, String words) {
        Meaning said = new Meaning(now, events.moment(), words);
        return changed(owner, event, version, was -> KeptEvent.of(was.experience(), with(said, was)));
    }

    private static List<Meaning> with(Meaning said, LifelineEvent was) {
        if (said.value() == was.now().value() && said.words().isEmpty()) {
            return was.meanings();
        }
        if (was.meanings().size() == LifelineEvent.MEANINGS) {
            throw new LimitReachedException("meaning", LifelineEvent.MEANINGS);
        }
        List<Meaning> meanings = new ArrayList<>(was.meanings());
        meanings.add(0, said);
        return meanings;
    }

    private LifelineEvent changed(
            Actor owner, EventId event, long version, Function<LifelineEvent, KeptEvent> changes) {
        EmployeeId person = Events.employee(owner);
        return transactions.call(c -> {
            Kept<KeptEvent> was = keeping.find(person, Events.KIND, event.value())
                    .filter(kept -> kept.version() == version)
                    .orElseThrow(ChangedElsewhereException::new);
            KeptEvent content = changes.apply(KeptEvent.open(was));
            if (content.equals(was.content())) {
                return KeptEvent.open(was);
            }
            Kept<KeptEvent> is = keeping.change(person, Events.KIND, event.value(), version, content);
            events.changed(owner);
            return KeptEvent.open(is);
        });
    }

    @Override
    public void remove(Actor owner, EventId event) {
        EmployeeId person = Events.employee(owner);
        transactions.run(c -> {
            shares.takeBackAll(owner, Scope.Part.LIFELINE, event.value());
            if (keeping.remove(person, Events.KIND, event.value())) {
                events.changed(owner);
            }
        });
    }

    @Override
    public List<String> competencies(Actor owner) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        own(owner).stream()
                .flatMap(event -> event.experience().competencies().stream())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<LifelineEvent> of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return events.all(owner);
        }
        List<Scope> scopes = shares.open(viewer, owner);
        if (scopes.stream().noneMatch(scope -> scope.part() == Scope.Part.LIFELINE)) {
            return List.of();
        }
        List<LifelineEvent> seen = events.all(owner).stream()
                .filter(event -> scopes.stream().anyMatch(scope -> covers(scope, event)))
                .map(event -> new LifelineEvent(event.id(), event.version(), event.experience(), List.of(event.now())))
                .toList();
        if (!seen.isEmpty()) {
            looks.record(viewer, owner);
        }
        return seen;
    }

    private static boolean covers(Scope scope, LifelineEvent event) {
        return scope.coversEvent(
                event.id().value(),
                event.experience().when().begins(),
                event.experience().when().ends());
    }

    @Override
    public void forget(Actor owner) {
        EmployeeId person = Events.employee(owner);
        transactions.run(c -> {
            shares.given(owner).stream()
                    .filter(share -> share.scope().part() == Scope.Part.LIFELINE)
                    .forEach(share -> shares.takeBack(owner, share.id()));
            keeping.all(person, Events.KIND).forEach(kept -> keeping.remove(person, Events.KIND, kept.id()));
            events.changed(owner);
        });
    }
}
