// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.Look;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.career.core.internal.domain.lifeline.Csv;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;

/** Every event is a thing of its own among what a person keeps. */
@Component
public final class LifelineService implements Lifelines {

    static final Kind<KeptEvent> EVENTS = new Kind<>("lifeline.event", KeptEvent.class, MOST);

    private static final String CHANGED = "career.lifeline.changed";
    private static final String VIEWED = "career.lifeline.viewed";
    private static final int MOST_LOOKS = 50;
    private static final int ENTRIES_READ = 500;

    private final Transactions transactions;
    private final Keeping keeping;
    private final SharesService shares;
    private final AuditTrail audit;
    private final ActivityLedger ledger;
    private final Clock clock;
    private final LookLog log;

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
        this.audit = audit;
        this.ledger = ledger;
        this.clock = clock;
        this.log = new LookLog(clock);
    }

    @Override
    public List<LifelineEvent> own(Actor owner) {
        return all(employee(owner));
    }

    private List<LifelineEvent> all(EmployeeId person) {
        return keeping.all(person, EVENTS).stream()
                .map(KeptEvent::open)
                .sorted(LifelineEvent.IN_TIME)
                .toList();
    }

    @Override
    public Optional<LifelineEvent> own(Actor owner, EventId event) {
        return keeping.find(employee(owner), EVENTS, event.value()).map(KeptEvent::open);
    }

    @Override
    public LifelineEvent add(Actor owner, Experience experience, int now, String words) {
        return transactions.call(c -> {
            LifelineEvent added = put(employee(owner), experience, now, words);
            changed(owner);
            return added;
        });
    }

    private LifelineEvent put(EmployeeId person, Experience experience, int now, String words) {
        requireBegun(experience);
        Meaning first = new Meaning(now, moment(), words);
        return KeptEvent.open(keeping.add(person, EVENTS, KeptEvent.of(experience, List.of(first))));
    }

    @Override
    public LifelineEvent change(Actor owner, EventId event, long version, Experience experience) {
        requireBegun(experience);
        return changed(owner, event, version, was -> KeptEvent.of(experience, was.meanings()));
    }

    @Override
    public LifelineEvent reappraise(Actor owner, EventId event, long version, int now, String words) {
        Meaning said = new Meaning(now, moment(), words);
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
        EmployeeId person = employee(owner);
        return transactions.call(c -> {
            Kept<KeptEvent> was = keeping.find(person, EVENTS, event.value())
                    .filter(kept -> kept.version() == version)
                    .orElseThrow(ChangedElsewhereException::new);
            KeptEvent content = changes.apply(KeptEvent.open(was));
            if (content.equals(was.content())) {
                return KeptEvent.open(was);
            }
            Kept<KeptEvent> is = keeping.change(person, EVENTS, event.value(), version, content);
            changed(owner);
            return KeptEvent.open(is);
        });
    }

    @Override
    public void remove(Actor owner, EventId event) {
        EmployeeId person = employee(owner);
        transactions.run(c -> {
            shares.takeBackAll(owner, Scope.Part.LIFELINE, event.value());
            if (keeping.remove(person, EVENTS, event.value())) {
                changed(owner);
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
            return all(owner);
        }
        List<Scope> scopes = shares.open(viewer, owner);
        if (scopes.stream().noneMatch(scope -> scope.part() == Scope.Part.LIFELINE)) {
            return List.of();
        }
        List<LifelineEvent> seen = all(owner).stream()
                .filter(event -> scopes.stream().anyMatch(scope -> covers(scope, event)))
                .map(event -> new LifelineEvent(event.id(), event.version(), event.experience(), List.of(event.now())))
                .toList();
        if (!seen.isEmpty() && log.isFirst(viewer, owner.value())) {
            record(viewer, owner);
        }
        return seen;
    }

    private static boolean covers(Scope scope, LifelineEvent event) {
        return scope.coversEvent(
                event.id().value(),
                event.experience().when().begins(),
                event.experience().when().ends());
    }

    /** Nobody reads where it cannot be told that they did. */
    private void record(Actor viewer, EmployeeId owner) {
        try {
            audit.record(viewer, VIEWED, subject(owner), "");
        } catch (RuntimeException e) {
            log.undo(viewer, owner.value());
            throw e;
        }
    }

    @Override
    public List<Look> looks(Actor owner) {
        return audit.about(owner, subject(employee(owner)), PageRequest.first(ENTRIES_READ)).items().stream()
                .filter(entry -> entry.action().equals(VIEWED))
                .map(entry -> new Look(entry.login(), entry.at()))
                .sorted(Comparator.comparing(Look::at).reversed())
                .limit(MOST_LOOKS)
                .toList();
    }

    @Override
    public LifelineFile read(Actor owner, byte[] file) {
        if (file.length > LifelineFile.MOST_BYTES) {
            throw new IllegalArgumentException("a file has at most " + LifelineFile.MOST_BYTES + " bytes");
        }
        return new Csv(latest(), own(owner), MOST).read(file);
    }

    @Override
    public int take(Actor owner, List<LifelineFile.Line> lines) {
        EmployeeId person = employee(owner);
        return transactions.call(c -> {
            Set<String> known = new HashSet<>();
            all(person).forEach(event -> known.add(Csv.key(event.experience())));
            List<LifelineFile.Line> fresh = lines.stream()
                    .filter(line -> known.add(Csv.key(line.experience())))
                    .toList();
            fresh.forEach(line -> put(person, line.experience(), line.now(), line.words()));
            if (!fresh.isEmpty()) {
                changed(owner);
            }
            return fresh.size();
        });
    }

    @Override
    public byte[] export(Actor owner, Locale language) {
        return Csv.write(own(owner), language);
    }

    @Override
    public void forget(Actor owner) {
        EmployeeId person = employee(owner);
        transactions.run(c -> {
            shares.given(owner).stream()
                    .filter(share -> share.scope().part() == Scope.Part.LIFELINE)
                    .forEach(share -> shares.takeBack(owner, share.id()));
            keeping.all(person, EVENTS).forEach(kept -> keeping.remove(person, EVENTS, kept.id()));
            changed(owner);
        });
    }

    private void changed(Actor owner) {
        ledger.append(new Activity(CHANGED, subject(employee(owner)), owner, Map.of()));
    }

    private void requireBegun(Experience experience) {
        if (experience.when().begins().isAfter(latest())) {
            throw new IllegalArgumentException("an event begins today at the latest");
        }
    }

    /** Where it is latest on earth, today has begun: nobody is refused their own today. */
    private LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Subject subject(EmployeeId person) {
        return new Subject("employee", person.value());
    }

    private static EmployeeId employee(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("a lifeline without being an employee")));
    }
}
